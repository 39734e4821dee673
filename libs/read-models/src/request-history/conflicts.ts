import type { AgencyId } from '#lib/agencies';
import {
  conflictingPoints,
  type HeldPoint,
  type PointConflict,
  type PointResponse,
} from '#lib/coordination';
import type { ConflictFile, ConflictStanding, StanceFile } from './conflict-file.js';
import type { OpinionFile } from './opinion-file.js';

interface Held extends HeldPoint {
  readonly response: PointResponse['kind'] | undefined;
}

const stanceFile = ({ agency, opinion, point, response }: Held): StanceFile => ({
  agency,
  opinion,
  point: point.number,
  ...(response && { response }),
});

const standingOf = ({ agreeing, objecting }: PointConflict<Held>): ConflictStanding => {
  if ([...agreeing, ...objecting].some(({ response }) => response === undefined)) return 'toSettle';
  const accepts = (side: readonly Held[]) => side.some(({ response }) => response === 'accepted');
  return accepts(agreeing) && accepts(objecting) ? 'contradictory' : 'settled';
};

/** The conflicts among the opinions that stand, for the lead to settle. */
export const conflictFiles = (
  consultations: readonly {
    readonly agency: AgencyId;
    readonly opinions: readonly OpinionFile[];
  }[],
): readonly ConflictFile[] => {
  const held = consultations.flatMap(({ agency, opinions }) =>
    opinions
      .filter(({ supersededBy }) => supersededBy === undefined)
      .flatMap(({ opinion, responses }) =>
        opinion.points.map((point) => ({
          agency,
          opinion: opinion.id,
          point,
          response: responses.find((given) => given.point === point.number)?.response.kind,
        })),
      ),
  );
  return conflictingPoints<Held>(held).map((conflict) => ({
    concerns: conflict.concerns,
    agreeing: conflict.agreeing.map(stanceFile),
    objecting: conflict.objecting.map(stanceFile),
    standing: standingOf(conflict),
  }));
};
