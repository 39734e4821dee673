import { spawn } from 'node:child_process';
import process from 'node:process';
import type pg from 'pg';
import { LOCK } from '../src/seat.js';
import { program } from './source-process.js';

/** Starts the keeper, a process that outlives spec files and runs, unless one is there (see `keeper.ts`). */
export const keepWarm = async (client: pg.Client, dataDir: string): Promise<void> => {
  const { rowCount } = await client.query(
    `select from pg_locks where locktype = 'advisory' and classid = 0 and objid = $1`,
    [LOCK.keeper],
  );
  if (rowCount !== 0) return;
  const { file, execArgv } = program('keeper');
  spawn(process.execPath, [...execArgv, file, dataDir], {
    detached: true,
    stdio: 'ignore',
    windowsHide: true,
  }).unref();
};
