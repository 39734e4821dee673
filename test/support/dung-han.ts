import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** Servers start, data is loaded: on a machine busy with other specs this takes a while. */
export const STARTING_MS = 180_000;

const builtEntry = (app: 'standalone' | 'cli'): string => {
  const entry = join(process.cwd(), 'dist', 'apps', app, 'src', 'main.js');
  if (!existsSync(entry)) throw new Error(`${entry} is missing: npm test builds it first`);
  return entry;
};

/** A data folder of its own, without anything of the environment that would point elsewhere. */
export interface Installation {
  readonly dataDir: string;
  readonly environment: NodeJS.ProcessEnv;
  remove(): Promise<void>;
}

export const installation = async (settings: NodeJS.ProcessEnv = {}): Promise<Installation> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'dung-han-journey-'));
  const { DATABASE_URL: _, EVENT_STORE: __, EVENTSTORE_URL: ___, ...inherited } = process.env;
  return {
    dataDir,
    environment: { ...inherited, DATA_DIR: dataDir, PORT: '0', ...settings },
    // On a busy machine a database server that was told to stop may still be tidying up its folder.
    remove: () => rm(dataDir, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 }),
  };
};

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

const collected = (child: ChildProcess): Promise<Ended> => {
  let out = '';
  let err = '';
  child.stdout?.on('data', (text) => (out += String(text)));
  child.stderr?.on('data', (text) => (err += String(text)));
  return once(child, 'close').then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as NodeJS.Signals | null,
    out,
    err,
  }));
};

/** `dunghan …`, to its end. */
export const dunghan = (
  { environment }: Pick<Installation, 'environment'>,
  ...args: readonly string[]
): Promise<Ended> =>
  collected(spawn(process.execPath, [builtEntry('cli'), ...args], { env: environment }));

export interface RunningSystem {
  /** The one line it printed. */
  readonly line: string;
  readonly url: string;
  /** Of what was started: the system itself, or npm. */
  readonly processId: number;
  /** Settles when it and all that shares its output have ended, whoever ended them. */
  readonly ended: Promise<Ended>;
  kill(signal: NodeJS.Signals): void;
}

interface HowToStart {
  readonly port?: number;
  readonly args?: readonly string[];
}

/** A system that was started, once it serves; rejects with what it said where it ends before. */
const serving = async (
  child: ChildProcessByStdio<null, Readable, Readable>,
): Promise<RunningSystem> => {
  const ended = collected(child);
  const printed = new Promise<string>((resolve) =>
    createInterface({ input: child.stdout }).once('line', resolve),
  );
  const line = await Promise.race([printed, ended]);
  if (typeof line !== 'string')
    throw new Error(`It ended (${line.code ?? line.signal}): ${line.err}`);
  const url = /http:\/\/[\d.]+:\d+/.exec(line)?.[0] ?? '';
  return {
    line,
    url,
    processId: child.pid ?? 0,
    ended,
    kill: (signal) => child.kill(signal),
  };
};

const STDIO: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];

/** `npm start` without npm. */
export const start = (
  { environment }: Installation,
  { port = 0, args = [] }: HowToStart = {},
): Promise<RunningSystem> => {
  const env = { ...environment, PORT: String(port) };
  return serving(
    spawn(process.execPath, [builtEntry('standalone'), ...args], { env, stdio: STDIO }),
  );
};

/** `npm start` itself. */
export const startByNpm = (
  { environment }: Installation,
  { port = 0, args = [] }: HowToStart = {},
): Promise<RunningSystem> => {
  const env = { ...environment, PORT: String(port) };
  return serving(spawn('npm', ['--silent', 'start', '--', ...args], { env, stdio: STDIO }));
};

/** The password of a login, as the installation keeps it for its owner. */
export const passwordOf = async ({ dataDir }: Installation, login: string): Promise<string> => {
  const text = await readFile(join(dataDir, 'accounts.txt'), 'utf8');
  const line = text.split('\n').find((each) => each.startsWith(`${login}\t`));
  return line?.split('\t')[1] ?? '';
};
