import type { AgencyId } from '#lib/agencies';
import { conflictingPoints, type HeldPoint } from '#lib/coordination';
import type { ConflictFile, StanceFile } from './conflict-file.js';
import type { OpinionFile } from './opinion-file.js';

interface Held extends HeldPoint {
  readonly answered: boolean;
}

const stanceFile = ({ agency, opinion, point }: Held): StanceFile => ({
  agency,
  opinion,
  point: point.number,
});

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
          answered: responses.some((given) => given.point === point.number),
        })),
      ),
  );
  return conflictingPoints<Held>(held).map(({ concerns, agreeing, objecting }) => ({
    concerns,
    agreeing: agreeing.map(stanceFile),
    objecting: objecting.map(stanceFile),
    settled: [...agreeing, ...objecting].every(({ answered }) => answered),
  }));
};
