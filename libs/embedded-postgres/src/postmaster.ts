import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { isAlive } from './is-alive.js';

/** What the running server says of itself in `postmaster.pid`; a killed one leaves it behind. */
export interface Postmaster {
  readonly processId: number;
  readonly port: number;
  readonly status: string;
}

/** Line numbers as PostgreSQL's `pidfile.h` has them. */
const LINE = { processId: 0, port: 3, status: 7 } as const;

/** Undefined when no server runs or it has not written enough yet. */
export const readPostmaster = (cluster: string): Postmaster | undefined => {
  let lines: readonly string[];
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const processId = Number(lines[LINE.processId]);
  const port = Number(lines[LINE.port]);
  if (!(processId > 0) || !(port > 0)) return undefined;
  return { processId, port, status: (lines[LINE.status] ?? '').trim() };
};

const workingFolder = (processId: number): string | undefined => {
  try {
    return readlinkSync(`/proc/${processId}/cwd`);
  } catch {
    return undefined;
  }
};

const commandLine = (processId: number): string =>
  spawnSync('ps', ['-o', 'command=', '-p', String(processId)], { encoding: 'utf8' }).stdout;

/**
 * Whether that process is the server of this cluster. After a reboot or in a new container the number
 * may belong to anyone: a server works in its cluster's folder, or at least names it.
 */
export const isServerOf = (cluster: string, processId: number): boolean => {
  if (process.platform === 'win32') return isAlive(processId);
  return process.platform === 'linux'
    ? workingFolder(processId) === cluster
    : commandLine(processId).includes(cluster);
};

/** Fast shutdown: transactions are rolled back, clients let go, everything is written. */
export const requestShutdown = (pgCtl: string, processId: number): void => {
  if (process.platform === 'win32') {
    spawnSync(pgCtl, ['kill', 'INT', String(processId)], { windowsHide: true });
    return;
  }
  process.kill(processId, 'SIGINT');
};
