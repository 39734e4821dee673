import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';

export interface ProcessToRun {
  /** As people know it: `api`. */
  readonly name: string;
  readonly entry: string;
  /** Of Node, for this process. */
  readonly flags: readonly string[];
  readonly environment: () => NodeJS.ProcessEnv;
  /** File descriptor both its outputs go to. */
  readonly log: number;
}

/** All that a part ever tells: where it serves. */
export interface Listening {
  readonly port: number;
}

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 5_000;
/** A process that ran this long had started well: its next failure is a first one again. */
const STEADY_AFTER_MS = 30_000;
/** With the four seconds of the database server after it, well within the ten that are promised. */
const STOP_WITHIN_MS = 4_000;

/** Keeps one process running: whenever it ends unasked it is started again, less and less often. */
export class SupervisedProcess {
  private child: ChildProcess | undefined;
  private readonly stopping = new AbortController();
  private readonly supervising: Promise<void>;

  constructor(
    private readonly what: ProcessToRun,
    private readonly report: (sentence: string) => void,
    private readonly listening: (where: Listening) => void,
  ) {
    this.supervising = this.supervise();
  }

  /** Ends it, and starts it with the environment of now. */
  restart(): void {
    this.child?.kill('SIGTERM');
  }

  /** Asks it to stop; where it does not in time, ends it. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.child?.kill('SIGTERM');
    const patience = setTimeout(() => this.child?.kill('SIGKILL'), STOP_WITHIN_MS);
    await this.supervising;
    clearTimeout(patience);
  }

  private async supervise(): Promise<void> {
    for (let wait = FIRST_WAIT_MS; !this.stopping.signal.aborted;) {
      const startedAt = Date.now();
      const ended = await this.runOnce();
      if (this.stopped()) return;
      if (Date.now() - startedAt > STEADY_AFTER_MS) wait = FIRST_WAIT_MS;
      this.report(`The ${this.what.name} process ended (${ended}); it starts again in ${wait} ms.`);
      await pause(wait, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      wait = Math.min(2 * wait, LONGEST_WAIT_MS);
    }
  }

  private stopped(): boolean {
    return this.stopping.signal.aborted;
  }

  /** Settles with how it ended. */
  private async runOnce(): Promise<string> {
    const { entry, flags, environment, log } = this.what;
    // A child that loses the channel knows that we are gone, and ends (`startOrExplain`).
    const child = spawn(process.execPath, ['--enable-source-maps', ...flags, entry], {
      env: environment(),
      stdio: ['ignore', log, log, 'ipc'],
    });
    this.child = child;
    child.on('message', (message) => this.listening(message as Listening));
    const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
    this.child = undefined;
    return signal ?? `exit code ${code}`;
  }
}
