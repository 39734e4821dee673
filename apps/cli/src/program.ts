import { Command, Option } from 'commander';
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import process from 'node:process';
import type { AccountFlags } from './accounts/account.command.js';
import type { DeadlineOptions } from './deadline/deadline.command.js';
import type { ImportFlags } from './import/import.command.js';
import type { ReportFlags } from './report/report.flags.js';
import type { WhatIfFlags } from './what-if/what-if.command.js';
import type { SynthesisFlags } from './synthesis/synthesis.command.js';

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

  dunghan
    .command('deadline')
    .description('count a due date; prints one JSON object, and needs no database')
    .option('--from <date>', 'the day of the starting event, YYYY-MM-DD')
    .option('--days <count>', 'length of the window')
    .option('--unit <unit>', 'workingDay (default) or calendarDay')
    .option(
      '--words <text>',
      "the deadline in the letter's own words, in place of --from and --days",
    )
    .option('--received <date>', 'with --words: the day, or moment, the letter was received')
    .option('--issued <date>', 'with --words: the day the letter was issued')
    .option('--calendar <id or file>', 'a shipped calendar, or a JSON file of your own')
    .option('--explain', 'say how the date was counted, in Vietnamese and in English')
    .addOption(
      new Option('--stdin', 'answer one JSON query per line of standard input').conflicts([
        'from',
        'days',
        'unit',
        'words',
        'received',
        'issued',
      ]),
    )
    .action(async (options: DeadlineOptions) => {
      const { deadline } = await import('./deadline/deadline.command.js');
      process.exitCode = await deadline(options, process);
    });

  dunghan
    .command('import')
    .description('put past requests from a CSV file on the record')
    .argument('<file>', 'CSV in UTF-8, one row per request and addressee')
    .option('--rule-set <id>', 'the rule set they are measured by', 'REFERENCE-15WD')
    .option('--calendar <id>', 'the calendar they are measured on', 'vn-public-sector')
    .option('--dry-run', 'only report what would be recorded and refused')
    .option('--json', 'answer one JSON object')
    .action(async (file: string, options: ImportFlags) => {
      const { importFile } = await import('./import/import.command.js');
      await importFile(file, options);
    });

  dunghan
    .command('report')
    .description('how agencies answered, or had theirs answered: four cells for each')
    .addOption(
      new Option('--by <side>', 'by lead or by coordinating agency')
        .choices(['lead', 'coordinating'])
        .makeOptionMandatory(),
    )
    .option('--from <date>', 'due on or after this day')
    .option('--to <date>', 'due on or before this day')
    .option('--as-of <date>', 'decide between the cells as of the end of this day')
    .option('--roll-up', 'count bodies that have ended with the one in their place today')
    .option('--reference', 'show the figures of reference rule sets, which judge nobody')
    .option('--json', 'answer one JSON object')
    .action(async (options: ReportFlags) => {
      const { report } = await import('./report/report.command.js');
      await report(options);
    });

  dunghan
    .command('what-if')
    .description('replay a past period as if a rule set had been in force; records nothing')
    .argument('<rule set>', 'its id, such as HCM-QD54')
    .option('--from <date>', 'due on or after this day')
    .option('--to <date>', 'due on or before this day')
    .option('--json', 'answer one JSON object')
    .action(async (ruleSet: string, options: WhatIfFlags) => {
      const { whatIf } = await import('./what-if/what-if.command.js');
      await whatIf(ruleSet, options);
    });

  dunghan
    .command('synthesis')
    .description('write bảng tổng hợp, tiếp thu, giải trình ý kiến of a request into a file')
    .argument('<request>', 'its id')
    .addOption(new Option('--format <format>').choices(['docx', 'pdf']).makeOptionMandatory())
    .requiredOption('--out <file>', 'where to write it; a file already there is replaced')
    .action(async (request: string, options: SynthesisFlags) => {
      const { synthesis } = await import('./synthesis/synthesis.command.js');
      await synthesis(request, options);
    });

  dunghan
    .command('rebuild')
    .description('build a read model anew beside the old one, then switch to it')
    .argument('<model>', 'its name, such as request-board')
    .action(async (model: string) => {
      const { rebuild } = await import('./rebuild/rebuild.command.js');
      await rebuild(model);
    });

  dunghan
    .command('register')
    .description("put Ho Chi Minh City's agencies on the register, and add the first accounts")
    .action(async () => {
      const { register } = await import('./register/register.command.js');
      await register();
    });

  dunghan
    .command('account')
    .description('add an account and print its password, once')
    .argument('<login>')
    .requiredOption('--agency <id>', 'the agency it acts for')
    .requiredOption('--name <name>', 'whose it is')
    .requiredOption('--post <post>', 'chức vụ, as printed')
    .addOption(
      new Option('--role <role>')
        .choices(['officer', 'clerk', 'head', 'monitor', 'administrator'])
        .makeOptionMandatory(),
    )
    .action(async (login: string, options: AccountFlags) => {
      const { addAccount } = await import('./accounts/account.command.js');
      await addAccount(login, options);
    });

  dunghan
    .command('password')
    .description('give an account another password, print it, once, and end its sessions')
    .argument('<login>')
    .action(async (login: string) => {
      const { changePassword } = await import('./accounts/account.command.js');
      await changePassword(login);
    });

  dunghan
    .command('close-account')
    .description('close an account and end its sessions; what it did stays on the record')
    .argument('<login>')
    .action(async (login: string) => {
      const { closeAccount } = await import('./accounts/account.command.js');
      await closeAccount(login);
    });

  dunghan
    .command('demo')
    .description('fill an empty record with an invented city: dữ liệu mẫu, never published')
    .action(async () => {
      const { demo } = await import('./demo/demo.command.js');
      await demo();
    });

  dunghan
    .command('first-start', { hidden: true })
    .description('what npm start does to a new installation')
    .option('--no-demo', 'load the register of real agencies instead of an invented city')
    .action(async (options: { readonly demo: boolean }) => {
      const { firstStart } = await import('./first-start/first-start.command.js');
      await firstStart(options);
    });

  dunghan
    .command('backup')
    .description('copy the whole record, keys and accounts into one file')
    .argument('<file>')
    .action(async (file: string) => {
      const { backup } = await import('./backup/backup.command.js');
      await backup(file);
    });

  dunghan
    .command('restore')
    .description('put a backup into an empty database, at the same positions')
    .argument('<file>')
    .action(async (file: string) => {
      const { restore } = await import('./backup/backup.command.js');
      await restore(file);
    });

  return dunghan;
};
