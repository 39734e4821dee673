import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { FactsOfTheDay } from '#lib/application';
import { CommandRejected } from '#lib/event-sourcing';
import { WhatIf } from '#lib/read-models';
import { draftRuleSet, type RuleSetId, type RuleSetTerms } from '#lib/rulebook';
import { markOf } from '../http/demonstration.js';
import { Ask } from '../http/documented.js';
import { periodIn } from '../http/period.js';
import { ReadsFrom } from '../http/reads-from.js';
import { RuleSetIdParam } from './rule-set-id.param.js';
import { termsTold } from './terms-told.js';
import { WhatIfBody } from './what-if.body.js';
import { WhatIfParams } from './what-if.params.js';
import { WhatIfView } from './what-if.view.js';

/** A past period under a rule before anybody adopts it. Nothing is recorded. */
@ApiTags('Rules')
@Controller('rule-sets/:id/what-if')
export class WhatIfController {
  constructor(
    private readonly queries: QueryBus,
    private readonly facts: FactsOfTheDay,
  ) {}

  /** Replays a period under a rule set on record, the four cells side by side. */
  @Get()
  @Ask(WhatIfView, ['rule-set-not-found', 'reference-is-never-in-force', 'cursor-not-recognised'])
  @ReadsFrom('accountability', 'request-history')
  onRecord(
    @Param('id', RuleSetIdParam) ruleSet: RuleSetId,
    @Query() params: WhatIfParams,
  ): Promise<WhatIfView> {
    return this.replay(ruleSet, undefined, params);
  }

  /** The same under a draft: the rule set with these terms in place of its own, or a new one. */
  @Post()
  @HttpCode(200)
  @Ask(WhatIfView, [
    'reference-is-never-in-force',
    'terms-missing',
    'law-not-cited',
    'lateness-without-silence',
    'no-chase-before-agreement',
    'office-hours-out-of-order',
    'no-matter-governed',
    'occasion-only-for-reports',
    'report-never-deemed',
    'calendar-not-found',
    'agency-unknown',
    'cursor-not-recognised',
  ])
  @ReadsFrom('accountability', 'request-history')
  ofDraft(
    @Param('id', RuleSetIdParam) ruleSet: RuleSetId,
    @Query() params: WhatIfParams,
    @Body() { terms }: WhatIfBody,
  ): Promise<WhatIfView> {
    return this.replay(ruleSet, termsTold(terms), params);
  }

  private async replay(
    ruleSet: RuleSetId,
    terms: Partial<RuleSetTerms> | undefined,
    { from, to, ...page }: WhatIfParams,
  ): Promise<WhatIfView> {
    const period = periodIn({ from, to });
    const bodies = terms?.binds?.value;
    const agencies = bodies?.who === 'named' ? bodies.agencies : [];
    const facts = await this.facts.asRecorded(agencies);
    const draft = draftRuleSet(ruleSet, terms, facts);
    if ('type' in draft) throw new CommandRejected(draft);
    const told = await this.queries.execute(new WhatIf({ ...page, draft, period, facts }));
    return { ...told, ...markOf(told.demonstration) };
  }
}
