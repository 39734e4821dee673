import type { AgencyId } from '#lib/agencies';
import type { OpinionId, Point } from '../vocabulary.js';
import { sameConcern } from './same-concern.js';

/** A point as one agency holds it in a standing opinion. */
export interface HeldPoint {
  readonly agency: AgencyId;
  readonly opinion: OpinionId;
  readonly point: Point;
}

/** Two or more agencies hold opposite stances on one thing: the lead has that to settle. */
export interface PointConflict<Held extends HeldPoint = HeldPoint> {
  /** What it concerns, as first written. */
  readonly concerns: string;
  readonly agreeing: readonly Held[];
  readonly objecting: readonly Held[];
}

const oppose = (agreeing: readonly HeldPoint[], objecting: readonly HeldPoint[]): boolean =>
  agreeing.some(({ agency }) => objecting.some((other) => other.agency !== agency));

/**
 * The things on which one agency agrees and another objects, in the order in which they were first written. A wish to
 * amend opposes neither: taking it in is the usual work of the lead.
 */
export const conflictingPoints = <Held extends HeldPoint>(
  held: readonly Held[],
): readonly PointConflict<Held>[] =>
  [...Map.groupBy(held, ({ point }) => sameConcern(point.concerns)).values()].flatMap((all) => {
    const [first] = all;
    const agreeing = all.filter(({ point }) => point.stance === 'agree');
    const objecting = all.filter(({ point }) => point.stance === 'object');
    return first && oppose(agreeing, objecting)
      ? [{ concerns: first.point.concerns, agreeing, objecting }]
      : [];
  });
