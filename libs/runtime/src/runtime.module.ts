import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Pool } from 'pg';
import { Clock } from '#lib/application';
import { Configuration } from './configuration.js';
import { Database, openDatabase } from './database.js';
import { HealthChecks } from './health.js';
import { LoggingModule } from './logging.module.js';
import { Metrics } from './metrics.js';
import { openPool } from './pool.js';
import { SystemClock } from './system-clock.js';

/**
 * What every process stands on: configuration, database, event store, clock, logs, metrics, health.
 * The pool ends in `onApplicationShutdown`: whoever uses it is done by `beforeApplicationShutdown`.
 */
@Global()
@Module({})
export class RuntimeModule implements OnApplicationShutdown {
  constructor(
    private readonly pool: Pool,
    private readonly database: Database,
  ) {}

  static forRoot(configuration: Configuration, service: string): DynamicModule {
    return {
      module: RuntimeModule,
      imports: [LoggingModule.forRoot(configuration, service)],
      providers: [
        { provide: Configuration, useValue: configuration },
        { provide: Database, useFactory: () => openDatabase(configuration) },
        {
          provide: Pool,
          inject: [Database],
          useFactory: (database: Database) => openPool(database, configuration, service),
        },
        { provide: Clock, useClass: SystemClock },
        { provide: Metrics, useFactory: () => new Metrics() },
        {
          provide: HealthChecks,
          inject: [Pool],
          useFactory: (pool: Pool) => {
            const health = new HealthChecks();
            health.add('database', async () => void (await pool.query('select 1')));
            return health;
          },
        },
      ],
      exports: [Configuration, Database, Pool, Clock, Metrics, HealthChecks, LoggingModule],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
    await this.database.release();
  }
}
