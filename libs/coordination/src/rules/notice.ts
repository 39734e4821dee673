import type { AgencyId } from '#lib/agencies';
import { dateOf, type DueDate, type Floor, type Instant, windowOf } from '#lib/working-time';
import type { Evidence } from '../vocabulary.js';
import type { Case } from './existing.js';
import type { Party } from './parties.js';
import { dueDateOf } from './pinned.js';

/** R4: from the notice of a correction that shortens it, a window runs at least this many working days. */
const AFTER_CORRECTION = { workingDays: 2, cause: 'Thông báo đính chính' } as const;
/** R12: the working days within which the other party may contest what was entered late. */
export const AFTER_LATE_ENTRY = 3;

/** When a shortened window ends: never sooner than the agency can act on the notice. */
export const withNotice = (
  shortened: DueDate,
  agency: AgencyId,
  { request, facts }: Pick<Case, 'request' | 'facts'>,
  notice: Pick<Floor, 'workingDays' | 'cause'> = AFTER_CORRECTION,
): DueDate => {
  const floor: Floor = { since: dateOf(facts.now), ...notice, basis: 'house' };
  const window = windowOf(shortened);
  return dueDateOf({ ...window, floors: [...window.floors, floor] }, request, agency, facts);
};

/**
 * The floor under a window that somebody other than the agency starts by an entry for an earlier day: nobody is late
 * before it could know. What the agency says against itself, and what is transcribed of the past, needs none.
 */
export const lateEntryFloors = (
  startedAt: Instant,
  evidence: Evidence,
  party: Party,
  now: Instant,
): readonly Floor[] => {
  const since = dateOf(now);
  return party === 'agency' || evidence.kind === 'transcribed' || dateOf(startedAt) >= since
    ? []
    : [{ since, workingDays: AFTER_LATE_ENTRY, cause: 'Ghi nhận muộn', basis: 'house' }];
};
