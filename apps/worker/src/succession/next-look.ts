/** Longer than this nobody waits: an ending recorded ahead of its day is followed as its day begins. */
const LONGEST_WAIT_MS = 10_000;
/** The board is given time to hear of what was passed on. */
const SHORTEST_WAIT_MS = 500;

/**
 * How long the follower waits before it asks again, in milliseconds: briefly while something is passed on, and each time
 * that what is due came to nothing, or could not be asked, twice as long as before.
 */
export const untilNextLook = (passedOn: number, unavailing: number): number => {
  if (passedOn > 0) return SHORTEST_WAIT_MS;
  return unavailing === 0
    ? LONGEST_WAIT_MS
    : Math.min(SHORTEST_WAIT_MS * 2 ** unavailing, LONGEST_WAIT_MS);
};
