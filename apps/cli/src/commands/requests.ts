import { type Command, Option } from 'commander';
import type { ImportFlags } from '../import/import.command.js';
import type { SynthesisFlags } from '../synthesis/synthesis.command.js';

// Requests from and into files.

export const addImport = (dunghan: Command): void => {
  dunghan
    .command('import')
    .description('put past requests from a CSV file on the record')
    .argument('<file>', 'CSV in UTF-8, one row per request and addressee')
    .option('--rule-set <id>', 'the rule set they are measured by', 'REFERENCE-15WD')
    .option('--calendar <id>', 'the calendar they are measured on', 'vn-public-sector')
    .option('--dry-run', 'only report what would be recorded and refused')
    .option('--json', 'answer one JSON object')
    .action(async (file: string, options: ImportFlags) => {
      const { importFile } = await import('../import/import.command.js');
      await importFile(file, options);
    });
};

export const addSynthesis = (dunghan: Command): void => {
  dunghan
    .command('synthesis')
    .description('write bảng tổng hợp, tiếp thu, giải trình ý kiến of a request into a file')
    .argument('<request>', 'its id')
    .addOption(new Option('--format <format>').choices(['docx', 'pdf']).makeOptionMandatory())
    .requiredOption('--out <file>', 'where to write it; a file already there is replaced')
    .action(async (request: string, options: SynthesisFlags) => {
      const { synthesis } = await import('../synthesis/synthesis.command.js');
      await synthesis(request, options);
    });
};
