import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { program } from './source-process.js';

export type UserReport =
  | { readonly type: 'acquired'; readonly url: string }
  | { readonly type: 'refused'; readonly reason: string; readonly message: string };

/** Another process that uses the server of a data directory. */
export interface UserProcess {
  readonly processId: number;
  /** What came of its start. */
  readonly report: Promise<UserReport>;
  /** Leaves in good order; settles when the process has ended. */
  leave(): Promise<void>;
  /** `kill -9`; settles when the process has ended. */
  kill(): Promise<void>;
}

const reportOf = async (child: ChildProcess): Promise<UserReport> => {
  const [message] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => [
      { type: 'refused', reason: 'exit', message: `exit code ${String(code)}` },
    ]),
  ])) as [UserReport];
  return message;
};

/** Starts a real process that acquires the embedded server of `dataDir`. */
export const userProcess = (
  dataDir: string,
  { exclusive = false, env = {} }: { exclusive?: boolean; env?: Record<string, string> } = {},
): UserProcess => {
  const { file, execArgv } = program('user');
  const child = fork(file, [dataDir, exclusive ? 'exclusive' : 'shared'], {
    execArgv: [...execArgv],
    env: { ...process.env, ...env },
  });
  const exit = once(child, 'exit');
  return {
    processId: child.pid ?? 0,
    report: reportOf(child),
    leave: async () => {
      child.send('leave');
      await exit;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exit;
    },
  };
};
