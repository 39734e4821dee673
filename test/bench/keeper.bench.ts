import { type DynamicModule, Global, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
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
  PassedWindows,
  PostgresReadStore,
  projections,
  ReadModelsModule,
  rebuildProjection,
} from '#lib/read-models';
import type { Instant } from '#lib/working-time';
import { DeadlineKeeper } from '../../apps/worker/src/deadline-keeper/deadline-keeper.js';
import { Told } from '../../apps/worker/src/deadline-keeper/told.js';
import { type Figure, median } from './figure.js';

const ROUNDS = 5;
const SIZES = [10_000, 100_000, 1_000_000] as const;
const LAPSES = 100;

const OPENED_AT = moment('2026-02-12T09:00');
const PASSED_AT = moment('2026-03-14T00:00');

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
      providers: [DeadlineKeeper, Told],
    };
  }
}

const [board] = projections.filter(({ name }) => name === 'deadline-board');
if (!board) throw new Error('There is no deadline board');

/** Windows that pass in the years to come, and twice as many that were closed long ago. */
const OPEN_WINDOWS = `
  insert into read_models.deadline_board (request_id, agency, passes_at, course)
  select 'bench-' || n || '-' || $1, 'agency-' || n % 40,
         case when n % 3 = 0 then timestamptz '2026-04-01' + n * interval '1 minute' end, '{}'
  from generate_series(1, $1 * 3) n`;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const before = performance.now();
  await work();
  return performance.now() - before;
};

/** How long the keeper's question takes however many windows are open, and how long 100 lapses take. */
export const keeperBench = async ({
  databaseUrl,
}: {
  readonly databaseUrl: string;
}): Promise<readonly Figure[]> => {
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

  const question = async (open: number): Promise<Figure> => {
    await filling.query('delete from read_models.deadline_board');
    await filling.query(OPEN_WINDOWS, [open]);
    const live = await readStore.live(board.name);
    await filling.query(`vacuum analyze read_models.deadline_board__${live?.build}`);
    const asked = new PassedWindows({ now: PASSED_AT, limit: 1_000 });
    await app.get(QueryBus).execute(asked);
    const rounds: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      rounds.push(await timed(() => app.get(QueryBus).execute(asked)));
    return {
      what: `which of ${open.toLocaleString('en')} open windows have passed`,
      ours: median(rounds),
      unit: 'ms',
    };
  };

  const lapses = async (): Promise<Figure> => {
    const commands = app.get(CommandBus);
    for (const agency of Object.values(cast))
      await commands.execute(new RegisterAgency({ agency }, by('office'))).catch(() => undefined);
    const rounds: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      clock.at = OPENED_AT;
      await Promise.all(
        Array.from({ length: LAPSES }, () => {
          const requestId = randomUUID() as RequestId;
          return commands.execute(letterTo(['finance'], { requestId }));
        }),
      );
      await rebuilt();
      clock.at = PASSED_AT;
      rounds.push(await timed(() => app.get(DeadlineKeeper).look()));
    }
    return { what: `${LAPSES} lapses noticed and recorded`, ours: median(rounds), unit: 'ms' };
  };

  try {
    await rebuilt();
    const figures = [await lapses()];
    for (const open of SIZES) figures.push(await question(open));
    return figures;
  } finally {
    await app.close();
    await store.close();
    await pool.end();
    await filling.end();
  }
};
