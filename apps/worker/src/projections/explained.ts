/** A failure and what caused it, in one line. */
export const explained = (failure: unknown): string => {
  if (!(failure instanceof Error)) return String(failure);
  return failure.cause === undefined
    ? failure.message
    : `${failure.message}: ${explained(failure.cause)}`;
};
