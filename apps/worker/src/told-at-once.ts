/** Requests told at once. */
const TOLD_AT_ONCE = 32;

/** Tells each, so many at once; answers how many could not be told. */
export const toldEach = async <Told>(
  all: readonly Told[],
  tell: (one: Told) => Promise<boolean>,
): Promise<number> => {
  const waiting = all.values();
  const failures = await Promise.all(
    Array.from({ length: TOLD_AT_ONCE }, async () => {
      let failed = 0;
      for (const one of waiting) failed += (await tell(one)) ? 0 : 1;
      return failed;
    }),
  );
  return failures.reduce((sum, each) => sum + each, 0);
};
