import { type Command, Option } from 'commander';
import process from 'node:process';
import type { CalendarFlags } from '../calendar/calendar.command.js';
import type { DeadlineOptions } from '../deadline/deadline.command.js';

// What is counted and what it is counted on.

export const addDeadline = (dunghan: Command): void => {
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
      const { deadline } = await import('../deadline/deadline.command.js');
      process.exitCode = await deadline(options, process);
    });
};

export const addCalendar = (dunghan: Command): void => {
  dunghan
    .command('calendar')
    .description(
      'the days off and worked weekends of a calendar as it is published now, with their documents',
    )
    .argument('[id]', 'a calendar', 'vn-public-sector')
    .option('--year <year>', 'those of one year')
    .option('--agency <id>', 'with the closures of that agency')
    .option('--json', 'one JSON object, which `deadline --calendar` takes as a file')
    .action(async (id: string, options: CalendarFlags) => {
      const { calendar } = await import('../calendar/calendar.command.js');
      await calendar(id, options);
    });
};
