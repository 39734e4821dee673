import { type Instant, msOf } from '#lib/working-time';

/** A window that opens meanwhile may pass before the one that was known to be next. */
export const LONGEST_WAIT_MS = 15_000;
/** Two windows that pass together are noticed together. */
const SHORTEST_WAIT_MS = 100;

/** How long the keeper waits before it asks again, in milliseconds. */
export const untilNextLook = (now: Instant, nextDueAt: Instant | undefined): number =>
  nextDueAt === undefined
    ? LONGEST_WAIT_MS
    : Math.min(Math.max(msOf(nextDueAt) - msOf(now), SHORTEST_WAIT_MS), LONGEST_WAIT_MS);
