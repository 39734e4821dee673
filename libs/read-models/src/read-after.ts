import { setTimeout as pause } from 'node:timers/promises';
import type { EventStore, Position } from '#lib/event-sourcing';
import type { PostgresReadStore } from './postgres-read-store.js';

const LOOK_EVERY_MS = 10;

/**
 * Waits until the live build of a projection has seen the event at `position`.
 * `false` when it has not after `patience` milliseconds, or has no live build.
 */
export const untilSeen = async (
  projection: string,
  position: Position,
  {
    store,
    readStore,
    patience = 2_000,
  }: {
    readonly store: EventStore;
    readonly readStore: PostgresReadStore;
    readonly patience?: number;
  },
): Promise<boolean> => {
  const giveUpAt = performance.now() + patience;
  for (;;) {
    const live = await readStore.live(projection);
    if (live && live.position !== 'start' && store.compare(live.position, position) >= 0)
      return true;
    if (performance.now() >= giveUpAt) return false;
    await pause(LOOK_EVERY_MS);
  }
};
