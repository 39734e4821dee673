import { type Command, Option } from 'commander';
import type { ReportFlags } from '../report/report.flags.js';
import type { WhatIfFlags } from '../what-if/what-if.command.js';

// How agencies answered, and how they would have under another rule set.

export const addReport = (dunghan: Command): void => {
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
      const { report } = await import('../report/report.command.js');
      await report(options);
    });
};

export const addWhatIf = (dunghan: Command): void => {
  dunghan
    .command('what-if')
    .description('replay a past period as if a rule set had been in force; records nothing')
    .argument('<rule set>', 'its id, such as HCM-QD54; with --draft, or that of a new one')
    .option('--draft <file>', 'its terms that differ, as JSON of the shape the API takes')
    .option('--from <date>', 'due on or after this day')
    .option('--to <date>', 'due on or before this day')
    .option('--json', 'answer one JSON object')
    .action(async (ruleSet: string, options: WhatIfFlags) => {
      const { whatIf } = await import('../what-if/what-if.command.js');
      await whatIf(ruleSet, options);
    });
};
