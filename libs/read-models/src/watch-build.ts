import { setTimeout as pause } from 'node:timers/promises';
import type { Build } from './build.js';
import type { PostgresReadStore } from './postgres-read-store.js';

const WATCH_MS = 1_000;

/** A build that was replaced would otherwise be followed until the next event tells. */
export const watch = async (
  readStore: PostgresReadStore,
  { projection, build }: Build,
  signal: AbortSignal,
  onReplaced: () => void,
): Promise<void> => {
  for (;;) {
    await pause(WATCH_MS, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    // Not answered: the next batch will find out.
    const live = await readStore.live(projection).catch(() => undefined);
    if (live && live.build > build) {
      onReplaced();
      return;
    }
  }
};
