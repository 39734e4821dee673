import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Configuration, StartRefused, WORKER_MEMORY } from '#lib/runtime';
import { accountsSentence, prepareFirstStart } from './first-start.js';
import { untilFree } from './free-port.js';
import { openLog } from './log-files.js';
import { type Listening, SupervisedProcess } from './supervised-process.js';
import { openSystemDatabase } from './system-database.js';

export interface RunningSystem {
  /** One line: where to open it, and who can sign in. */
  readonly line: string;
  stop(): Promise<void>;
}

const PARTS = [
  { name: 'worker', flags: WORKER_MEMORY },
  { name: 'api', flags: [] },
] as const;
const LOOK_EVERY_MS = 50;
const PATIENCE_MS = 120_000;
const ANSWER_WITHIN_MS = 1_000;

const entryOf = (part: string): string =>
  fileURLToPath(new URL(`../../${part}/src/main.js`, import.meta.url));

const answers = async (host: string, port: number): Promise<boolean> => {
  try {
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
    return (await fetch(`http://${host}:${port}/api/health`, { signal })).ok;
  } catch {
    return false;
  }
};

/** The parts were started and still do not serve. */
export class NotServing extends StartRefused {
  override readonly name = 'NotServing';
  constructor(dataDir: string) {
    super(`The system did not come up in two minutes: ${dataDir}/logs says why.`);
  }
}

/** The port it serves on: with PORT 0 only the api itself can say which one it was given. */
const servingOn = async (
  { HOST, DATA_DIR }: Configuration,
  port: () => number,
  signal: AbortSignal,
): Promise<number> => {
  const giveUpAt = performance.now() + PATIENCE_MS;
  for (;;) {
    const told = port();
    if (told !== 0 && (await answers(HOST, told))) return told;
    if (performance.now() > giveUpAt) throw new NotServing(DATA_DIR);
    await pause(LOOK_EVERY_MS, undefined, { signal });
  }
};

/**
 * Starts the whole system in one process tree: database, worker and api. Stops what it started when it fails.
 * Throws as `openSystemDatabase`, `untilFree` and `prepareFirstStart` do, and {@link NotServing}; rejects with an
 * `AbortError` when `signal` aborts before it serves.
 */
export const startSystem = async (
  configuration: Configuration,
  options: { readonly demo: boolean },
  signal: AbortSignal,
): Promise<RunningSystem> => {
  const report = (sentence: string) => process.stderr.write(`Đúng Hạn: ${sentence}\n`);
  const { DATA_DIR, HOST, PORT } = configuration;
  const running: SupervisedProcess[] = [];
  const database = await openSystemDatabase(configuration, report, () =>
    running.forEach((part) => part.restart()),
  );
  const stop = async () => {
    await Promise.all(running.map((part) => part.stop()));
    await database.release();
  };
  try {
    if (PORT !== 0) await untilFree(PORT, HOST);
    // A port looked up beforehand could be another's by the time it is used: the api takes one and says which.
    let port = PORT;
    const environment = () => ({
      ...process.env,
      DATABASE_URL: database.url(),
      PORT: String(port),
    });
    await prepareFirstStart(DATA_DIR, options.demo, environment(), signal);
    for (const { name, flags } of PARTS) {
      const log = openLog(DATA_DIR, name);
      const what = { name, entry: entryOf(name), flags, environment, log };
      const listening = (where: Listening) => {
        port = where.port;
      };
      running.push(new SupervisedProcess(what, report, listening));
    }
    const address = `http://${HOST}:${await servingOn(configuration, () => port, signal)}`;
    const line = `Đúng Hạn: ${address}/api/docs · ${accountsSentence(DATA_DIR)} · stop with Ctrl+C`;
    return { line, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
