import process from 'node:process';
import { QueryBus } from '@nestjs/cqrs';
import { ApplicationModule, FactsOfTheDay, RegisterInForce } from '#lib/application';
import { EventStore } from '#lib/event-sourcing';
import { ReadModelsModule, WhatIf } from '#lib/read-models';
import { draftRuleSet, type RuleSetId } from '#lib/rulebook';
import type { LocalDate } from '#lib/working-time';
import { rejectionSentence } from '#lib/wording';
import { wrongDate } from '../report/report.flags.js';
import { whileProjecting } from '../system/projecting.js';
import { withSystem } from '../system/with-system.js';
import { draftIn } from './draft-file.js';
import { whatIfAsText } from './what-if.text.js';

export interface WhatIfFlags {
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  /** A file with the terms that differ, or all of them. */
  readonly draft?: string;
  readonly json?: true;
}

const refuse = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
};

/** A past period replayed under a rule set, as if it had been in force: on record, or with the terms of a draft. */
export const whatIf = async (ruleSet: string, flags: WhatIfFlags): Promise<void> => {
  const wrong = wrongDate(flags);
  if (wrong !== undefined) {
    refuse(wrong);
    return;
  }
  const told = flags.draft === undefined ? undefined : await draftIn(flags.draft);
  if (told?.ok === false) {
    refuse(told.error.message);
    return;
  }
  const terms = told?.value.terms;
  await withSystem([ApplicationModule, ReadModelsModule], (system) =>
    whileProjecting(system, async (projecting) => {
      await projecting.seen(await system.get(EventStore).head());
      const bodies = terms?.binds?.value;
      const agencies = bodies?.who === 'named' ? bodies.agencies : [];
      const facts = await system.get(FactsOfTheDay).asRecorded(agencies);
      const draft = draftRuleSet(ruleSet as RuleSetId, terms, facts);
      if ('type' in draft) {
        const register = system.get(RegisterInForce);
        refuse(rejectionSentence(draft, (agency) => register.nameOf(agency)).en);
        return;
      }
      const { from, to } = flags;
      const period = { ...(from && { from }), ...(to && { to }) };
      const answer = await system.get(QueryBus).execute(new WhatIf({ draft, period, facts }));
      process.stdout.write(flags.json ? `${JSON.stringify(answer)}\n` : whatIfAsText(answer));
    }),
  );
};
