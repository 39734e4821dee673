import { CqrsModule, type Query, QueryBus } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import { Pool } from 'pg';
import { testDatabase } from '#lib/embedded-postgres/testing';
import type { Recorded } from '#lib/event-sourcing';
import { projections, ReadModelsModule } from '#lib/read-models';
import { rowsAfter } from './rows-after.js';

export interface OpenedReadModels {
  /** All that has happened; settles when every read model has heard of it. */
  tell(events: readonly Recorded[]): Promise<void>;
  ask<Result>(query: Query<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Every read model on a PostgreSQL database of its own. */
export const openReadModels = async (): Promise<OpenedReadModels> => {
  const database = await testDatabase();
  const pool = new Pool({ connectionString: database.url });
  await pool.query('create schema read_models');
  for (const { name, key, columns, indexes = [] } of projections.flatMap((each) => each.tables)) {
    const cols = Object.entries(columns).map(([column, type]) => `"${column}" ${type} ${type === 'text' ? 'collate "C"' : ''}`);
    await pool.query(`create table read_models.${name} (${cols.join(', ')}, primary key (${key.join(', ')}))`);
    for (const index of indexes)
      await pool.query(`create index on read_models.${name} ${index}`);
  }
  const module = await Test.createTestingModule({
    imports: [CqrsModule.forRoot(), ReadModelsModule],
  })
    .useMocker((token) => (token === Pool ? pool : undefined))
    .compile();
  await module.init();
  return {
    tell: async (events) => {
      for (const projection of projections)
        for (const { name } of projection.tables) {
          await pool.query(`truncate read_models.${name}`);
          await pool.query(
            `insert into read_models.${name} select * from jsonb_populate_recordset(null::read_models.${name}, $1)`,
            [JSON.stringify(rowsAfter(projection, name, events))],
          );
        }
    },
    ask: (query) => module.get(QueryBus).execute(query),
    close: async () => {
      await module.close();
      await pool.end();
      await database.drop();
    },
  };
};
