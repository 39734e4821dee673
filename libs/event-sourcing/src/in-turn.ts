/**
 * Lets work under one key wait for the work before it, and work under other keys pass.
 * What waited behind work that failed hears of it through `giveUp`, which may refuse to go on.
 */
export const inTurn = (giveUp: (failure: unknown) => Error | undefined) => {
  const last = new Map<string, Promise<Error | undefined>>();

  return async <Result>(key: string, work: () => Promise<Result>): Promise<Result> => {
    const before = last.get(key);
    const running = (async () => {
      const refusal = await before;
      if (refusal) throw refusal;
      return work();
    })();
    const done = running.then(() => undefined, giveUp);
    last.set(key, done);
    try {
      return await running;
    } finally {
      if (last.get(key) === done) last.delete(key);
    }
  };
};
