import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { Accounts, LoginTaken, type NewAccount } from '#lib/identity';
import { Configuration } from '#lib/runtime';

const BYTES = 12;

/** Sixteen letters and digits nobody chose. */
export const newPassword = (): string => randomBytes(BYTES).toString('base64url');

const HEADING = '# login, password, post. Change nothing here: the system reads only the logins.';

/** Where the passwords of the first accounts are kept, for the owner's eyes only. */
export const accountsFile = (system: INestApplicationContext): string =>
  join(system.get(Configuration).DATA_DIR, 'accounts.txt');

/**
 * Adds accounts and writes their passwords to {@link accountsFile}: they are printed nowhere and can be read nowhere
 * else. An account that exists keeps its password and its line; where all exist, the file stays untouched.
 */
export const addFirstAccounts = async (
  system: INestApplicationContext,
  accounts: readonly NewAccount[],
): Promise<string> => {
  const all = system.get(Accounts);
  const lines: string[] = [];
  for (const account of accounts)
    if (await isAdded(all, account))
      lines.push([account.login, account.password, account.post].join('\t'));
  const file = accountsFile(system);
  if (lines.length === 0) return file;
  await mkdir(dirname(file), { recursive: true });
  const before = await readFile(file, 'utf8').catch(() => `${HEADING}\n`);
  await writeFile(file, `${before}${lines.join('\n')}\n`, { mode: 0o600 });
  return file;
};

/** Whether it is new. */
const isAdded = async (accounts: Accounts, account: NewAccount): Promise<boolean> => {
  try {
    await accounts.add(account);
    return true;
  } catch (error) {
    if (error instanceof LoginTaken) return false;
    throw error;
  }
};
