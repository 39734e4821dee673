import {
  type DynamicModule,
  Global,
  Inject,
  Module,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Pool } from 'pg';
import { Clock } from '#lib/application';
import { EventStore } from '#lib/event-sourcing';
import { identityMigrations } from '#lib/identity';
import { migrate, openPool } from '#lib/postgres';
import { migrateReadModels, PostgresReadStore } from '#lib/read-models';
import { Configuration } from './configuration.js';
import { Database, openDatabase } from './database.js';
import { openEventStore, type OpenedEventStore } from './event-store.js';
import { HealthChecks } from './health.js';
import { LoggingModule } from './logging.module.js';
import { MeasuredEventStore } from './measured-event-store.js';
import { Metrics } from './metrics.js';
import { SystemClock } from './system-clock.js';

export interface RuntimeOptions {
  /** For invented histories; everything else lives by the clock of the machine. */
  readonly clock?: Clock;
  /** How long a statement may take, in milliseconds, where somebody waits for the answer. */
  readonly statementMs?: number;
}

const OPENED_STORE = 'OpenedEventStore';

/**
 * What every process stands on: configuration, database, event store, clock, logs, metrics, health.
 * Store and pool close in `onApplicationShutdown`: whoever uses them is done by `beforeApplicationShutdown`.
 */
@Global()
@Module({})
export class RuntimeModule implements OnApplicationShutdown {
  constructor(
    private readonly pool: Pool,
    private readonly database: Database,
    @Inject(OPENED_STORE) private readonly opened: OpenedEventStore,
  ) {}

  /** `service` names the process in logs and in `pg_stat_activity`. */
  static forRoot(
    configuration: Configuration,
    service: string,
    { clock = new SystemClock(), statementMs }: RuntimeOptions = {},
  ): DynamicModule {
    return {
      module: RuntimeModule,
      imports: [LoggingModule.forRoot(configuration, service)],
      providers: [
        { provide: Configuration, useValue: configuration },
        { provide: Database, useFactory: () => openDatabase(configuration) },
        {
          provide: Pool,
          inject: [Database],
          useFactory: async ({ url }: Database) => {
            const max = configuration.DATABASE_CONNECTIONS;
            const pool = openPool(url, {
              name: `dunghan ${service}`,
              max,
              ...(statementMs !== undefined && { statementMs }),
            });
            await migrate(pool, 'identity', identityMigrations);
            await migrateReadModels(pool);
            return pool;
          },
        },
        {
          provide: OPENED_STORE,
          inject: [Pool],
          useFactory: (pool: Pool) => openEventStore(configuration, pool),
        },
        {
          provide: EventStore,
          inject: [OPENED_STORE, Metrics],
          useFactory: ({ store }: OpenedEventStore, metrics: Metrics) =>
            new MeasuredEventStore(store, metrics),
        },
        {
          provide: PostgresReadStore,
          inject: [Pool],
          useFactory: (pool: Pool) => new PostgresReadStore(pool),
        },
        { provide: Clock, useValue: clock },
        Metrics,
        {
          provide: HealthChecks,
          inject: [Pool, EventStore],
          useFactory: (pool: Pool, store: EventStore) =>
            new HealthChecks({
              database: async () => void (await pool.query('select 1')),
              eventStore: async () => void (await store.head()),
            }),
        },
      ],
      exports: [
        Configuration,
        Database,
        Pool,
        EventStore,
        PostgresReadStore,
        Clock,
        Metrics,
        HealthChecks,
        LoggingModule,
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.opened.close();
    await this.pool.end();
    await this.database.release();
  }
}
