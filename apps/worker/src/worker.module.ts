import {
  type DynamicModule,
  Inject,
  Module,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import type { Pool } from 'pg';
import { ApplicationModule, Repinning, Restating } from '#lib/application';
import { openPool } from '#lib/postgres';
import {
  migrateReadModels,
  PostgresReadStore,
  projections,
  ReadModelsModule,
} from '#lib/read-models';
import { type Configuration, Database, RuntimeModule } from '#lib/runtime';
import { DeadlineKeeper } from './deadline-keeper/deadline-keeper.js';
import { DeadlineWatch } from './deadline-keeper/deadline-watch.js';
import { LadderKeeper } from './deadline-keeper/ladder-keeper.js';
import { LadderWatch } from './deadline-keeper/ladder-watch.js';
import { Told } from './deadline-keeper/told.js';
import { RunningProjections } from './projections/running-projections.js';
import { SuccessionFollower } from './succession/succession-follower.js';
import { SuccessionWatch } from './succession/succession-watch.js';

const PROJECTION_POOL = 'ProjectionPool';
/** Each projection and automation keeps the connection that holds its lease; a few more look after the builds. */
const CONNECTIONS = projections.length + 5;

/** Everything that follows the record: the projections, the deadline keeper, and the succession of agencies. */
@Module({})
export class WorkerModule implements OnModuleInit, OnApplicationShutdown {
  constructor(@Inject(PROJECTION_POOL) private readonly pool: Pool) {}

  static on(configuration: Configuration): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        RuntimeModule.forRoot(configuration, 'worker'),
        ApplicationModule,
        ReadModelsModule,
      ],
      providers: [
        {
          provide: PROJECTION_POOL,
          inject: [Database],
          useFactory: ({ url }: Database) =>
            openPool(url, { name: 'dunghan projections', max: CONNECTIONS }),
        },
        {
          provide: PostgresReadStore,
          inject: [PROJECTION_POOL],
          useFactory: (pool: Pool) => new PostgresReadStore(pool),
        },
        Repinning,
        Restating,
        RunningProjections,
        DeadlineKeeper,
        DeadlineWatch,
        LadderKeeper,
        LadderWatch,
        Told,
        SuccessionFollower,
        SuccessionWatch,
      ],
    };
  }

  async onModuleInit(): Promise<void> {
    await migrateReadModels(this.pool);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
