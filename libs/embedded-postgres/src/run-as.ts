import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import process from 'node:process';
import { NoUnprivilegedAccount } from './errors.js';

/** How to run a PostgreSQL program, which refuses root and needs a user it can look up. */
export type RunAs =
  | { readonly type: 'self' }
  /** Our own user under another name: files stay ours, so a folder only we can enter will do. */
  | { readonly type: 'user-namespace'; readonly account: string }
  | { readonly type: 'account'; readonly uid: number; readonly gid: number };

export interface Invocation {
  readonly program: string;
  readonly args: readonly string[];
  readonly identity: { readonly uid?: number; readonly gid?: number };
}

export const invocation = (
  runAs: RunAs,
  program: string,
  args: readonly string[] = [],
): Invocation => {
  switch (runAs.type) {
    case 'self':
      return { program, args, identity: {} };
    case 'user-namespace':
      return {
        program: 'unshare',
        args: ['--user', `--map-user=${runAs.account}`, '--', program, ...args],
        identity: {},
      };
    case 'account':
      return { program, args, identity: { uid: runAs.uid, gid: runAs.gid } };
  }
};

interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const PREFERRED = ['postgres', 'nobody', 'daemon'];

const unprivilegedAccounts = (): readonly Account[] =>
  readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ name, uid, gid }) => name !== '' && uid > 0 && gid > 0);

const ownersUpwards = (path: string): readonly number[] => [
  statSync(path).uid,
  ...(dirname(path) === path ? [] : ownersUpwards(dirname(path))),
];

/** First whoever owns the folder or one above it, then whoever called sudo, then the usual ones. */
const candidates = (folder: string): readonly Account[] => {
  const accounts = unprivilegedAccounts();
  const uids = [...ownersUpwards(folder), Number(process.env['SUDO_UID'])];
  return [
    ...uids.map((uid) => accounts.find((account) => account.uid === uid)),
    ...PREFERRED.map((name) => accounts.find((account) => account.name === name)),
  ].filter((account) => account !== undefined);
};

/** Enters the folder, runs the program: what both PostgreSQL and its cluster need. */
const canRun = (runAs: RunAs, folder: string, program: string): boolean => {
  const {
    program: file,
    args,
    identity,
  } = invocation(runAs, '/bin/sh', ['-c', 'cd "$0" && exec "$1" --version', folder, program]);
  return spawnSync(file, args, { ...identity, cwd: '/', stdio: 'ignore' }).status === 0;
};

const hasName = (): boolean => {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
};

/**
 * Who runs the server whose files lie (or will lie) in `folder`. No account is ever created.
 * @param clusterOwner the uid that owns an existing cluster: only it may run that cluster again
 * @throws {@link NoUnprivilegedAccount}
 */
export const chooseRunAs = (
  folder: string,
  program: string,
  clusterOwner: number | undefined,
): RunAs => {
  const self = process.getuid?.();
  if (self === undefined || (self !== 0 && hasName())) return { type: 'self' };

  const accounts = candidates(folder);
  const mapped: readonly RunAs[] = PREFERRED.map((account) => ({
    type: 'user-namespace',
    account,
  }));
  const owned: readonly RunAs[] = accounts.map(({ uid, gid }) => ({ type: 'account', uid, gid }));
  const choices = [
    ...(clusterOwner === undefined || clusterOwner === self ? mapped : []),
    ...(clusterOwner === undefined
      ? owned
      : owned.filter((it) => it.type === 'account' && it.uid === clusterOwner)),
  ];
  const chosen = choices.find((runAs) => canRun(runAs, folder, program));
  if (chosen === undefined) throw new NoUnprivilegedAccount(folder);
  return chosen;
};
