import process from 'node:process';
import { QueryBus } from '@nestjs/cqrs';
import { ApplicationModule, Clock, FactsOfTheDay } from '#lib/application';
import { EventStore } from '#lib/event-sourcing';
import {
  type AccountabilityAsked,
  CoordinatingAccountability,
  LeadAccountability,
  ReadModelsModule,
} from '#lib/read-models';
import { endOfDay } from '#lib/working-time';
import { whileProjecting } from '../system/projecting.js';
import { withSystem } from '../system/with-system.js';
import { type ReportFlags, wrongDate } from './report.flags.js';
import { reportAsText } from './report.text.js';

/** The figures of every lead or coordinating agency, as the record stands at this moment. */
export const report = async (flags: ReportFlags): Promise<void> => {
  const wrong = wrongDate(flags);
  if (wrong !== undefined) {
    process.stderr.write(`${wrong}\n`);
    process.exitCode = 1;
    return;
  }
  await withSystem([ApplicationModule, ReadModelsModule], (system) =>
    whileProjecting(system, async (projecting) => {
      await projecting.seen(await system.get(EventStore).head());
      const { calendars, rules } = await system.get(FactsOfTheDay).asRecorded();
      const now = system.get(Clock).now();
      const { from, to, by, asOf, reference = false, rollUp = false } = flags;
      const asked: AccountabilityAsked = {
        period: { ...(from && { from }), ...(to && { to }) },
        ...(asOf && { asOf: endOfDay(asOf) }),
        reference,
        rollUp,
        now,
        calendars,
        rules,
      };
      const queries = system.get(QueryBus);
      const told =
        by === 'lead'
          ? await queries.execute(new LeadAccountability(asked))
          : await queries.execute(new CoordinatingAccountability(asked));
      process.stdout.write(flags.json ? `${JSON.stringify(told)}\n` : reportAsText(told, by));
    }),
  );
};
