import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { INestApplicationContext } from '@nestjs/common';
import { EventStore, type Position } from '#lib/event-sourcing';
import { PostgresReadStore, projections, untilSeen } from '#lib/read-models';
import { Database, WORKER_MEMORY } from '#lib/runtime';

/** What the projecting process tells of a read model that cannot go on. */
export interface StoppedReadModel {
  readonly projection: string;
  readonly reason: string;
}

/** A read model cannot go on, so what it tells would be old. */
export class ReadModelStopped extends Error {
  override readonly name = 'ReadModelStopped';
  constructor({ projection, reason }: StoppedReadModel) {
    super(`The read model ${projection} stopped: ${reason}`);
  }
}

export interface Projecting {
  /** Settles when every read model has seen the event at `position`. @throws {@link ReadModelStopped} */
  seen(position: Position | 'start'): Promise<void>;
}

const PROJECTING = fileURLToPath(new URL('./projecting.process.js', import.meta.url));
const LOOK_EVERY_MS = 20;

/**
 * Keeps the read models up to date while `work` goes on, in a process beside this one. Where a worker runs, that
 * process only stands by and takes over if the worker ends.
 */
export const whileProjecting = async <Result>(
  system: INestApplicationContext,
  work: (projecting: Projecting) => Promise<Result>,
): Promise<Result> => {
  const stores = { store: system.get(EventStore), readStore: system.get(PostgresReadStore) };
  const child = fork(PROJECTING, {
    env: { ...process.env, DATABASE_URL: system.get(Database).url },
    execArgv: [...process.execArgv, ...WORKER_MEMORY],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const failure = failureOf(child);
  try {
    return await work({
      seen: async (position) => {
        await Promise.all(
          projections.map(async ({ name }) => {
            while (!(await isSeen(name, position, stores))) failure();
          }),
        );
      },
    });
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
};

/** Throws once the child has told of a read model that stopped, or has ended itself. */
const failureOf = (child: ChildProcess): (() => void) => {
  let stopped: StoppedReadModel | undefined;
  child.on('message', (message) => {
    // Its only message.
    stopped = message as StoppedReadModel;
  });
  return () => {
    if (stopped) throw new ReadModelStopped(stopped);
    if (child.exitCode !== null)
      throw new ReadModelStopped({ projection: '(all)', reason: `exit code ${child.exitCode}` });
  };
};

interface Stores {
  readonly store: EventStore;
  readonly readStore: PostgresReadStore;
}

/** Waits a while. Of an empty record there is nothing to see but the first, empty build. */
const isSeen = async (name: string, position: Position | 'start', stores: Stores) => {
  if (position !== 'start') return untilSeen(name, position, stores);
  if (await stores.readStore.live(name)) return true;
  await pause(LOOK_EVERY_MS);
  return false;
};
