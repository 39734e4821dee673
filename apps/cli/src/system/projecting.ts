import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { EventStore, type Position, type Projection } from '#lib/event-sourcing';
import {
  PostgresReadStore,
  projections,
  type ProjectionStatus,
  runProjection,
  untilSeen,
} from '#lib/read-models';

/** A read model cannot go on, so what it tells would be old. */
export class ReadModelStopped extends Error {
  override readonly name = 'ReadModelStopped';
  constructor(projection: string, cause: unknown) {
    super(`The read model ${projection} stopped: ${String(cause)}`, { cause });
  }
}

export interface Projecting {
  /** Settles when every read model has seen the event at `position`. @throws {@link ReadModelStopped} */
  seen(position: Position | 'start'): Promise<void>;
}

interface Stores {
  readonly store: EventStore;
  readonly readStore: PostgresReadStore;
}

const LOOK_EVERY_MS = 20;

/** Waits a while. Of an empty record there is nothing to see but the first, empty build. */
const isSeen = async (name: string, position: Position | 'start', stores: Stores) => {
  if (position !== 'start') return untilSeen(name, position, stores);
  if (await stores.readStore.live(name)) return true;
  await pause(LOOK_EVERY_MS);
  return false;
};

/**
 * Keeps the read models up to date while `work` goes on. Where a worker does, this process stands by and
 * takes over only if that one ends.
 */
export const whileProjecting = async <Result>(
  system: INestApplicationContext,
  work: (projecting: Projecting) => Promise<Result>,
): Promise<Result> => {
  const store = system.get(EventStore);
  const readStore = system.get(PostgresReadStore);
  const stop = new AbortController();
  const statuses = new Map<string, ProjectionStatus>();
  const following = projections.map((projection) =>
    runProjection(projection, {
      store,
      readStore,
      signal: stop.signal,
      onStatus: (status) => statuses.set(projection.name, status),
    }),
  );

  const seenBy = async ({ name }: Projection, position: Position | 'start'): Promise<void> => {
    while (!(await isSeen(name, position, { store, readStore }))) {
      const status = statuses.get(name);
      if (status?.state === 'stopped') throw new ReadModelStopped(name, status.reason);
    }
  };
  try {
    return await work({
      seen: async (position) => {
        await Promise.all(projections.map((projection) => seenBy(projection, position)));
      },
    });
  } finally {
    stop.abort();
    await Promise.all(following);
  }
};
