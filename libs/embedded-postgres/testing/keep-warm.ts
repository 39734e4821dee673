import { spawn } from 'node:child_process';
import { extname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { LOCK } from '../src/seat.js';

/** Starts the keeper, a process that outlives spec files and runs, unless one is there (see `keeper.ts`). */
export const keepWarm = async (client: pg.Client, url: string): Promise<void> => {
  const { rowCount } = await client.query(
    `select from pg_locks where locktype = 'advisory' and classid = 0 and objid = $1`,
    [LOCK.keeper],
  );
  if (rowCount !== 0) return;
  const keeper = fileURLToPath(new URL(`keeper${extname(import.meta.url)}`, import.meta.url));
  const locks = [LOCK.users, LOCK.leaving, LOCK.keeper].map(String);
  spawn(process.execPath, ['--no-warnings', keeper, url, ...locks], {
    detached: true,
    stdio: 'ignore',
    windowsHide: true,
  }).unref();
};
