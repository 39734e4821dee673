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

export interface Account {
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

export interface Circumstances {
  /** Our own uid; undefined on Windows. */
  readonly self: number | undefined;
  /** Whether the machine can say our user's name: PostgreSQL asks. */
  readonly named: boolean;
  /** Who owns the cluster, where there is one: only that user may run it again. */
  readonly clusterOwner: number | undefined;
  readonly accounts: readonly Account[];
  /** Who is likely to be able to enter the folder: its owner, those above it, who called sudo. */
  readonly likely: readonly number[];
}

/** The ways to run the server, best first. No account is ever created. */
export const waysToRun = (of: Circumstances): readonly RunAs[] => {
  if (of.self === undefined || (of.self !== 0 && of.named)) return [{ type: 'self' }];
  const usual = PREFERRED.map((name) => of.accounts.find((account) => account.name === name));
  const likely = of.likely.map((uid) => of.accounts.find((account) => account.uid === uid));
  const known = (account: Account | undefined) => account !== undefined;
  const mayRun = (uid: number): boolean => of.clusterOwner === undefined || of.clusterOwner === uid;
  return [
    ...usual
      .filter(known)
      .filter(() => mayRun(of.self ?? 0))
      .map(({ name }): RunAs => ({ type: 'user-namespace', account: name })),
    ...[...likely, ...usual]
      .filter(known)
      .filter(({ uid }) => mayRun(uid))
      .map(({ uid, gid }): RunAs => ({ type: 'account', uid, gid })),
  ];
};

/**
 * Who runs the server whose files lie, or will lie, in `folder`.
 * @throws {@link NoUnprivilegedAccount}
 */
export const chooseRunAs = (
  folder: string,
  program: string,
  clusterOwner: number | undefined,
): RunAs => {
  const self = process.getuid?.();
  const ordinary = self !== 0 && hasName();
  const ways = waysToRun({
    self,
    named: ordinary,
    clusterOwner,
    accounts: ordinary ? [] : unprivilegedAccounts(),
    likely: ordinary ? [] : [...ownersUpwards(folder), Number(process.env['SUDO_UID'])],
  });
  const way = ways.find((runAs) => runAs.type === 'self' || canRun(runAs, folder, program));
  if (way === undefined) throw new NoUnprivilegedAccount(folder);
  return way;
};
