import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { WORKER_MEMORY } from '#lib/runtime';
import { type Figure, median } from './figure.js';

const ROUNDS = 5;
const REVIEWS = fileURLToPath(new URL('../../../test/data/us-eis-reviews.csv', import.meta.url));

const built = (app: 'cli' | 'worker'): string =>
  fileURLToPath(new URL(`../../apps/${app}/src/main.js`, import.meta.url));

/** The most memory a process has held so far, in MB; only Linux keeps that count. */
const peakMemory = async (processId: number | undefined): Promise<number> => {
  const status = await readFile(`/proc/${processId}/status`, 'utf8').catch(() => '');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1024;
};

interface Round {
  readonly seconds: number;
  readonly workerMegabytes: number;
}

/** The command a user types, with a worker following, until every read model has seen the last event. */
const round = async (databaseUrl: string): Promise<Round> => {
  const env = { ...process.env, DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent' };
  const worker = spawn(process.execPath, [...WORKER_MEMORY, built('worker')], {
    env,
    stdio: 'ignore',
  });
  const before = performance.now();
  const calendar = ['--calendar', 'weekends-only'];
  const importing = spawn(process.execPath, [built('cli'), 'import', REVIEWS, ...calendar], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(importing, 'exit')) as [number | null];
  const seconds = (performance.now() - before) / 1_000;
  const workerMegabytes = await peakMemory(worker.pid);
  worker.kill('SIGTERM');
  await once(worker, 'exit');
  if (code !== 0) throw new Error(`The import ended with ${code}`);
  return { seconds, workerMegabytes };
};

/** The import of the 14,633 reviews, each round into a database of its own. */
export const importBench = async (
  newDatabase: () => Promise<string>,
): Promise<readonly Figure[]> => {
  const rounds: Round[] = [];
  for (let each = 0; each < ROUNDS; each += 1) rounds.push(await round(await newDatabase()));
  return [
    {
      what: 'import of 14,633 reviews, every read model included',
      ours: median(rounds.map(({ seconds }) => seconds)),
      unit: 's',
    },
    {
      what: 'worker memory during that import, at its peak',
      ours: median(rounds.map(({ workerMegabytes }) => workerMegabytes)),
      unit: 'MB',
    },
  ];
};
