import { availableParallelism, totalmem } from 'node:os';
import process from 'node:process';
import pg from 'pg';
import type { BenchServer } from './bench-server.js';

/** Under what the figures were measured: enough to compare them, nothing that names a machine. */
export interface Conditions {
  readonly cores: number;
  readonly memoryGB: number;
  readonly node: string;
  readonly postgres: string;
  readonly fsync: string;
  readonly synchronousCommit: string;
}

export const conditions = async ({ url }: BenchServer): Promise<Conditions> => {
  const client = new pg.Client(url);
  await client.connect();
  const setting = async (name: string): Promise<string> => {
    const { rows } = await client.query<{ value: string }>('select current_setting($1) as value', [
      name,
    ]);
    return rows[0]?.value ?? '';
  };
  try {
    return {
      cores: availableParallelism(),
      memoryGB: Math.round(totalmem() / 2 ** 30),
      node: process.versions.node,
      postgres: await setting('server_version'),
      fsync: await setting('fsync'),
      synchronousCommit: await setting('synchronous_commit'),
    };
  } finally {
    await client.end();
  }
};
