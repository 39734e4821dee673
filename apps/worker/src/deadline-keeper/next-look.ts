import { type Instant, msOf } from '#lib/working-time';

/**
 * The board may be catching up, and a window that opens meanwhile may pass before the one that was known to be
 * next. The question costs so little that waiting longer would save nothing.
 */
const LONGEST_WAIT_MS = 2_000;
/** Two windows that pass together are noticed together. */
const SHORTEST_WAIT_MS = 100;

/** How long the keeper waits before it asks again, in milliseconds. */
export const untilNextLook = (now: Instant, nextDueAt: Instant | undefined): number =>
  nextDueAt === undefined
    ? LONGEST_WAIT_MS
    : Math.min(Math.max(msOf(nextDueAt) - msOf(now), SHORTEST_WAIT_MS), LONGEST_WAIT_MS);
