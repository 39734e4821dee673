import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Configuration, StartRefused, WORKER_MEMORY } from '#lib/runtime';
import { accountsSentence, prepareFirstStart } from './first-start.js';
import { freePort } from './free-port.js';
import { openLog } from './log-files.js';
import { SupervisedProcess } from './supervised-process.js';
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
const PATIENCE_MS = 60_000;

const entryOf = (part: string): string =>
  fileURLToPath(new URL(`../../${part}/src/main.js`, import.meta.url));

const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(1_000) })).ok;
  } catch {
    return false;
  }
};

/** The parts were started and still do not serve. */
export class NotServing extends StartRefused {
  override readonly name = 'NotServing';
  constructor(dataDir: string) {
    super(`The system did not come up in a minute: ${dataDir}/logs says why.`);
  }
}

const answering = async (url: string, dataDir: string, signal: AbortSignal): Promise<void> => {
  for (const startedAt = Date.now(); !(await answers(url));) {
    if (Date.now() - startedAt > PATIENCE_MS) throw new NotServing(dataDir);
    await pause(LOOK_EVERY_MS, undefined, { signal });
  }
};

/**
 * Starts the whole system in one process tree: database, worker and api. Stops what it started when it fails.
 * Throws as `openSystemDatabase`, `freePort` and `prepareFirstStart` do, and {@link NotServing}; rejects with an
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
    const port = await freePort(PORT, HOST);
    const environment = () => ({
      ...process.env,
      DATABASE_URL: database.url(),
      PORT: String(port),
    });
    await prepareFirstStart(DATA_DIR, options.demo, environment(), signal);
    for (const { name, flags } of PARTS) {
      const log = openLog(DATA_DIR, name);
      const what = { name, entry: entryOf(name), flags, environment, log };
      running.push(new SupervisedProcess(what, report));
    }
    const address = `http://${HOST}:${port}`;
    await answering(`${address}/api/health`, DATA_DIR, signal);
    const line = `Đúng Hạn: ${address}/api/docs · ${accountsSentence(DATA_DIR)} · stop with Ctrl+C`;
    return { line, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
