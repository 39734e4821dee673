import { type DynamicModule, Global, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { Pool } from 'pg';
import { randomUUID } from 'node:crypto';
import { RegisterAgency } from '#lib/agencies';
import { ApplicationModule, Clock } from '#lib/application';
import type { RequestId } from '#lib/coordination';
import { by, cast, letterTo, moment } from '#lib/coordination/testing';
import { EventStore, schema } from '#lib/event-sourcing';
import { migrateEventStore, PostgresEventStore } from '#lib/event-store-postgres';
import { openPool } from '#lib/postgres';
import {
  migrateReadModels,
  PostgresReadStore,
  projections,
  ReadModelsModule,
  rebuildProjection,
} from '#lib/read-models';
import type { Instant } from '#lib/working-time';
import { DeadlineKeeper } from '../../apps/worker/src/deadline-keeper/deadline-keeper.js';
import { LadderKeeper } from '../../apps/worker/src/deadline-keeper/ladder-keeper.js';
import { Told } from '../../apps/worker/src/deadline-keeper/told.js';
import { median } from './figure.js';

const ROUNDS = 5;
const OPENED_AT = moment('2026-02-12T09:00');

class BenchClock extends Clock {
  at: Instant = OPENED_AT;
  override now(): Instant {
    return this.at;
  }
}

@Global()
@Module({})
class Given {
  static of(pool: Pool, store: EventStore, clock: Clock): DynamicModule {
    const providers = [
      { provide: Pool, useValue: pool },
      { provide: EventStore, useValue: store },
      { provide: Clock, useValue: clock },
    ];
    return { module: Given, providers, exports: providers };
  }
}

@Module({})
class Bench {
  static on(given: DynamicModule): DynamicModule {
    return {
      module: Bench,
      imports: [given, ApplicationModule, ReadModelsModule],
      providers: [DeadlineKeeper, LadderKeeper, Told],
    };
  }
}

const [board] = projections.filter(({ name }) => name === 'deadline-board');
if (!board) throw new Error('There is no deadline board');

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const before = performance.now();
  await work();
  return performance.now() - before;
};

/** The keepers on a database of their own, at a moment that the bench chooses. */
export interface KeepersUnderBench {
  readonly app: INestApplicationContext;
  readonly clock: BenchClock;
  /** The deadline board with nothing on it but what these statements put there. */
  fill(statements: readonly string[], values: readonly unknown[]): Promise<void>;
  /** Milliseconds, the median of some rounds after one that is not counted. */
  asked(question: () => Promise<unknown>): Promise<number>;
  /** Milliseconds at `at` for so many letters opened before each round, the median of the rounds. */
  told(letters: number, at: Instant, look: () => Promise<unknown>): Promise<number>;
  close(): Promise<void>;
}

export const keepersUnderBench = async (databaseUrl: string): Promise<KeepersUnderBench> => {
  const pool = openPool(databaseUrl, { name: 'bench', max: 20 });
  // A million rows are inserted at once; no statement of the product takes so long.
  const filling = new Pool({ connectionString: databaseUrl, max: 1 });
  await migrateEventStore(pool);
  await migrateReadModels(pool);
  const store = new PostgresEventStore(pool, { schema: schema() });
  const readStore = new PostgresReadStore(pool);
  const clock = new BenchClock();
  const app = await NestFactory.createApplicationContext(Bench.on(Given.of(pool, store, clock)), {
    logger: false,
    // Thrown, not a silent end of the whole run.
    abortOnError: false,
  });
  const rebuilt = () =>
    rebuildProjection(board, { store, readStore, signal: new AbortController().signal });
  await rebuilt();
  const commands = app.get(CommandBus);
  for (const agency of Object.values(cast))
    await commands.execute(new RegisterAgency({ agency }, by('office')));
  return {
    app,
    clock,
    fill: async (statements, values) => {
      const live = await readStore.live(board.name);
      for (const { name } of board.tables) await filling.query(`delete from read_models.${name}`);
      for (const statement of statements) await filling.query(statement, [...values]);
      for (const { name } of board.tables)
        await filling.query(`vacuum analyze read_models.${name}__${live?.build}`);
    },
    asked: async (question) => {
      await question();
      const rounds: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) rounds.push(await timed(question));
      return median(rounds);
    },
    told: async (letters, at, look) => {
      const rounds: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        clock.at = OPENED_AT;
        await Promise.all(
          Array.from({ length: letters }, () => {
            const requestId = randomUUID() as RequestId;
            return commands.execute(letterTo(['finance'], { requestId }));
          }),
        );
        await rebuilt();
        clock.at = at;
        rounds.push(await timed(look));
      }
      return median(rounds);
    },
    close: async () => {
      await app.close();
      await store.close();
      await pool.end();
      await filling.end();
    },
  };
};
