import { Command } from 'commander';
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { addAccount, addCloseAccount, addPassword } from './commands/accounts.js';
import { addCalendar, addDeadline } from './commands/dates.js';
import { addReport, addWhatIf } from './commands/figures.js';
import { addDemo, addFirstStart, addRegister } from './commands/installation.js';
import { addBackup, addRebuild, addRestore } from './commands/record.js';
import { addImport, addSynthesis } from './commands/requests.js';

/** In the order in which `--help` shows them. */
const COMMANDS: readonly ((dunghan: Command) => void)[] = [
  addDeadline,
  addImport,
  addReport,
  addCalendar,
  addWhatIf,
  addSynthesis,
  addRebuild,
  addRegister,
  addAccount,
  addPassword,
  addCloseAccount,
  addDemo,
  addFirstStart,
  addBackup,
  addRestore,
];

/** Of the package this file belongs to, wherever it was built to. */
const version = (): string => {
  const file = findPackageJSON(import.meta.url);
  if (file === undefined) throw new Error('The program lies outside its package.');
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
};

/**
 * The commands of `dunghan`. Each loads what it needs only when it is chosen: a due date is answered
 * without waiting for a database client. A command sets `process.exitCode` when it could not do its job.
 */
export const program = (): Command => {
  const dunghan = new Command('dunghan')
    .description('Đúng Hạn from the command line')
    .version(version())
    .showHelpAfterError('--help tells what it takes.')
    .helpCommand(true);

  for (const add of COMMANDS) add(dunghan);
  return dunghan;
};
