import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  existsSync,
  fchownSync,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
} from 'node:fs';
import { createServer } from 'node:net';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { StartFailed } from './errors.js';
import { knownFailure, type PassingFailure, passingFailure } from './failures.js';
import type { DataFolder } from './folder.js';
import { isServerOf, readPostmaster } from './postmaster.js';
import { invocation, type RunAs } from './run-as.js';
import { serverArguments } from './settings.js';

const LOG_BYTES = 4 * 1024 * 1024;
const LOOK_EVERY_MS = 10;

/** A port of 127.0.0.1 that was free a moment ago. */
const freePort = async (wanted = 0): Promise<number> => {
  const server = createServer();
  try {
    await once(server.listen(wanted, '127.0.0.1'), 'listening');
  } catch {
    return freePort();
  }
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : freePort();
};

/** The log, appended to by every start; one older file is kept. */
const openLog = ({ log }: DataFolder, runAs: RunAs): { handle: number; from: number } => {
  if (existsSync(log) && statSync(log).size > LOG_BYTES) renameSync(log, `${log}.1`);
  const handle = openSync(log, 'a', 0o600);
  if (runAs.type === 'account') fchownSync(handle, runAs.uid, runAs.gid);
  return { handle, from: fstatSync(handle).size };
};

/**
 * A number left in `postmaster.pid` that now belongs to someone else would stop PostgreSQL;
 * it ignores the number it is told is its grandparent's, and then clears the file itself.
 */
const ignoringStaleNumber = (cluster: string): Record<string, string> => {
  const left = readPostmaster(cluster);
  return left === undefined || isServerOf(cluster, left.processId)
    ? {}
    : { PG_GRANDPARENT_PID: String(left.processId) };
};

const launch = (
  folder: DataFolder,
  program: string,
  runAs: RunAs,
  port: number,
  log: number,
): ChildProcess => {
  const {
    program: file,
    args,
    identity,
  } = invocation(runAs, program, serverArguments(folder.cluster, port));
  return spawn(file, args, {
    ...identity,
    cwd: folder.home,
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log, log],
    env: { ...process.env, LC_ALL: 'C', ...ignoringStaleNumber(folder.cluster) },
  });
};

/**
 * Starts `postgres` detached from us, on the wanted port if it is free, and waits until it accepts connections.
 * @returns 'ready', or why looking again may help
 * @throws {@link StartFailed} | the known reasons of `failures.ts`
 */
export const startServer = async (
  folder: DataFolder,
  program: string,
  runAs: RunAs,
  wantedPort: number | undefined,
): Promise<'ready' | PassingFailure> => {
  const { handle, from } = openLog(folder, runAs);
  const server = launch(folder, program, runAs, await freePort(wantedPort), handle);
  closeSync(handle);
  let ended: string | undefined;
  server.on('error', ({ message }) => (ended = message));
  server.on('exit', () => (ended ??= ''));
  for (;;) {
    const state = readPostmaster(folder.cluster);
    if (state?.processId === server.pid && state?.status === 'ready') {
      server.unref();
      return 'ready';
    }
    if (ended !== undefined) break;
    await pause(LOOK_EVERY_MS);
  }
  const said = `${ended}${readFileSync(folder.log).subarray(from).toString('utf8')}`;
  const passing = passingFailure(said);
  if (passing !== undefined) return passing;
  throw knownFailure(folder.dataDir, said) ?? new StartFailed(folder.dataDir, said.trim());
};
