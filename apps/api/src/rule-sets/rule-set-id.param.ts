import type { PipeTransform } from '@nestjs/common';
import { CommandRejected } from '#lib/event-sourcing';
import type { RuleSetId, RuleSetRejection } from '#lib/rulebook';

const RULE_SET = /^[A-Z0-9][A-Z0-9-]{1,59}$/;

/** The id of a rule set, on record or to be: `HCM-CT08`. What cannot be one names nothing. */
export class RuleSetIdParam implements PipeTransform<string, RuleSetId> {
  transform(text: string): RuleSetId {
    const ruleSet = text as RuleSetId;
    if (RULE_SET.test(text)) return ruleSet;
    throw new CommandRejected<RuleSetRejection>({ type: 'RuleSetNotFound', ruleSet });
  }
}
