import { setTimeout as after } from 'node:timers/promises';

/** The server did not answer in time; what it did with the question is unknown. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** Bounds a wait the client leaves open. The work itself goes on; what becomes of it later is dropped. */
export const within = <T>(milliseconds: number, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new NoAnswer(`No answer in ${milliseconds} ms`)),
      milliseconds,
    );
    const settle = () => clearTimeout(late);
    work.then(resolve, reject).then(settle, settle);
  });

const FIRST_PAUSE_MS = 25;
const LONGEST_PAUSE_MS = 500;

/** Doubles from 25 ms to 500 ms, with jitter, so that many writers do not come back at once. */
export const backOff = async (failures: number, signal?: AbortSignal): Promise<void> => {
  const longest = Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS);
  const pause = longest * (0.5 + Math.random() / 2);
  await after(pause, undefined, signal && { signal }).catch(() => undefined);
};
