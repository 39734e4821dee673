import type { AgencyId } from '#lib/agencies';
import type { OpinionId, PointNumber, PointResponse } from '#lib/coordination';

/** One thing on which agencies hold opposite stances. */
export interface ConflictFile {
  readonly concerns: string;
  readonly agreeing: readonly StanceFile[];
  readonly objecting: readonly StanceFile[];
  readonly standing: ConflictStanding;
}

/**
 * `settled`: the lead has responded to every point of it; `contradictory`: to all of them, and has accepted points of both
 * sides as a whole, which no draft can follow.
 */
export type ConflictStanding = 'toSettle' | 'contradictory' | 'settled';

export interface StanceFile {
  readonly agency: AgencyId;
  readonly opinion: OpinionId;
  readonly point: PointNumber;
  /** What the lead makes of it; absent until it has responded. */
  readonly response?: PointResponse['kind'];
}
