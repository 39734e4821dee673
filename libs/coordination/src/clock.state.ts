import type { DueDate, Instant, Length } from '#lib/working-time';
import type { ExtensionAsked, LapseReversed } from './request.events.js';

export interface ExtensionAsking extends Pick<
  ExtensionAsked['data'],
  'length' | 'reason' | 'evidence'
> {
  readonly askedAt: Instant;
}

export interface Clock {
  readonly due: DueDate;
  /** The first valid due date, kept beside the current one: lateness is shown against both. */
  readonly firstDue: DueDate;
  /** Whether it has begun again since the dossier arrived (missing documents supplied). */
  readonly restarted: boolean;
  /** Asked for and not yet decided. */
  readonly extensionAsked?: ExtensionAsking | undefined;
  /** What was granted on asking since the window began (again): the rule's limit is counted on it. */
  readonly granted: readonly Length[];
  /** The latest lapse recorded, whether or not it still stands: what a reversal takes back. */
  readonly lapse?: LapseReversed['data']['lapse'];
  /** It runs on from the agency whose place was taken: a later registration does not count it anew. */
  readonly takenOver?: true;
}
