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

  const seenBy = async ({ name }: Projection, position: Position): Promise<void> => {
    while (!(await untilSeen(name, position, { store, readStore }))) {
      const status = statuses.get(name);
      if (status?.state === 'stopped') throw new ReadModelStopped(name, status.reason);
    }
  };
  try {
    return await work({
      seen: async (position) => {
        if (position === 'start') return;
        await Promise.all(projections.map((projection) => seenBy(projection, position)));
      },
    });
  } finally {
    stop.abort();
    await Promise.all(following);
  }
};
