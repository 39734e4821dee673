import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { Accounts, LoginTaken, type NewAccount } from '#lib/identity';
import { Configuration } from '#lib/runtime';

const BYTES = 12;

/** Sixteen letters and digits nobody chose. */
export const newPassword = (): string => randomBytes(BYTES).toString('base64url');

const HEADING = '# login, password, post. Change nothing here: the system reads only the logins.';

/**
 * Adds accounts and writes their passwords to `accounts.txt` in the data folder, for its owner's eyes only: they are
 * printed nowhere and can be read nowhere else. An account that exists keeps its password, which is then not told.
 */
export const addFirstAccounts = async (
  system: INestApplicationContext,
  accounts: readonly NewAccount[],
): Promise<string> => {
  const all = system.get(Accounts);
  const lines: string[] = [];
  for (const account of accounts) {
    const password = await addOrKeep(all, account);
    lines.push([account.login, password, account.post].join('\t'));
  }
  const { DATA_DIR } = system.get(Configuration);
  const file = join(DATA_DIR, 'accounts.txt');
  await mkdir(DATA_DIR, { recursive: true });
  const before = await readFile(file, 'utf8').catch(() => `${HEADING}\n`);
  await writeFile(file, `${before}${lines.join('\n')}\n`, { mode: 0o600 });
  return file;
};

const addOrKeep = async (accounts: Accounts, account: NewAccount): Promise<string> => {
  try {
    await accounts.add(account);
    return account.password;
  } catch (error) {
    if (error instanceof LoginTaken) return '(as before)';
    throw error;
  }
};
