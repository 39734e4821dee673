import type { AgencyId } from '#lib/agencies';
import type { OpinionId, PointNumber } from '#lib/coordination';

/** One thing on which agencies hold opposite stances. */
export interface ConflictFile {
  readonly concerns: string;
  readonly agreeing: readonly StanceFile[];
  readonly objecting: readonly StanceFile[];
  /** The lead has responded to every point of it. */
  readonly settled: boolean;
}

export interface StanceFile {
  readonly agency: AgencyId;
  readonly opinion: OpinionId;
  readonly point: PointNumber;
}
