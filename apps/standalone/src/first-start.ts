import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { StartRefused } from '#lib/runtime';

const COMMAND_LINE = fileURLToPath(new URL('../../cli/src/main.js', import.meta.url));

/** The command line said why, on standard error. */
export class FirstStartFailed extends StartRefused {
  override readonly name = 'FirstStartFailed';
}

const accountsFile = (dataDir: string): string => join(dataDir, 'accounts.txt');

/**
 * On the first start only: an invented city to look around in, or the register of real agencies and one account.
 * Rejects with an `AbortError` when `signal` aborts; what was loaded is completed by the next start.
 * @throws {@link FirstStartFailed}
 */
export const prepareFirstStart = async (
  dataDir: string,
  demo: boolean,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<void> => {
  if (existsSync(accountsFile(dataDir))) return;
  process.stderr.write(
    demo
      ? 'Đúng Hạn: loading demonstration data…\n'
      : 'Đúng Hạn: loading the register of agencies…\n',
  );
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', COMMAND_LINE, 'first-start', ...(demo ? [] : ['--no-demo'])],
    { env: environment, stdio: ['ignore', 'ignore', 'inherit'], signal },
  );
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0)
    throw new FirstStartFailed('The first start did not get to its end; start again to retry.');
};

/** Where the passwords are and whose they are, as one clause. */
export const accountsSentence = (dataDir: string): string => {
  const file = accountsFile(dataDir);
  if (!existsSync(file)) return 'accounts as before';
  const logins = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s/)[0]);
  return `accounts ${logins.join(', ')} (passwords in ${file})`;
};
