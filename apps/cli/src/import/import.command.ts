import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import process from 'node:process';
import {
  ImportModule,
  type ImportOutcome,
  PastRequestsImport,
  problemSentence,
  RegisterInForce,
} from '#lib/application';
import { type NameOf, problemType } from '#lib/wording';
import type { RuleSetId } from '#lib/rulebook';
import { ReadModelsModule } from '#lib/read-models';
import { unreadable } from '../files/unreadable.js';
import { whileProjecting } from '../system/projecting.js';
import { withSystem } from '../system/with-system.js';
import { reportAsJson, reportAsText } from './import-report.text.js';
import { progressBar } from './progress-bar.js';

export interface ImportFlags {
  readonly ruleSet: string;
  readonly calendar: string;
  readonly dryRun?: true;
  readonly json?: true;
}

/** Reads the file before anything else: a wrong name should not start a database. */
export const importFile = async (path: string, flags: ImportFlags): Promise<void> => {
  const bytes = await contentOf(path, flags);
  if (bytes === undefined) return;
  await withSystem([ImportModule, ReadModelsModule], (system) =>
    whileProjecting(system, async (projecting) => {
      const bar = progressBar(process.stderr);
      try {
        const outcome = await system.get(PastRequestsImport).run(bytes, {
          file: basename(path),
          ruleSet: flags.ruleSet as RuleSetId,
          calendar: flags.calendar,
          dryRun: flags.dryRun === true,
          onProgress: bar.update,
        });
        if (outcome.ok && outcome.report.position !== undefined)
          await projecting.seen(outcome.report.position);
        bar.stop();
        const register = system.get(RegisterInForce);
        write(outcome, (agency) => register.nameOf(agency), flags);
      } finally {
        bar.stop();
      }
    }),
  );
};

const contentOf = async (path: string, flags: ImportFlags): Promise<Uint8Array | undefined> => {
  try {
    return await readFile(path);
  } catch (error) {
    refuse('file-unreadable', `The file ${path} ${unreadable(error)}. Nothing was stored.`, flags);
    return undefined;
  }
};

const write = (outcome: ImportOutcome, nameOf: NameOf, flags: ImportFlags): void => {
  if (!outcome.ok) {
    refuse(problemType(outcome.problem.type), problemSentence(outcome.problem), flags);
    return;
  }
  const { report } = outcome;
  process.stdout.write(
    flags.json ? `${JSON.stringify(reportAsJson(report, nameOf))}\n` : reportAsText(report, nameOf),
  );
};

const refuse = (type: string, message: string, { json }: ImportFlags): void => {
  process.exitCode = 1;
  if (json) process.stdout.write(`${JSON.stringify({ error: { type, message } })}\n`);
  else process.stderr.write(`${message}\n`);
};
