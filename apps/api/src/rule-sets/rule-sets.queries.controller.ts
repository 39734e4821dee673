import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Clock, RulebookInForce } from '#lib/application';
import { CommandRejected } from '#lib/event-sourcing';
import type { RuleSetId, RuleSetRejection } from '#lib/rulebook';
import { Ask } from '../http/documented.js';
import { RuleSetIdParam } from './rule-set-id.param.js';
import { RuleSetListView, RuleSetVersionsView } from './rule-set.view.js';
import { eachOnce, shownOn } from './shown.js';

/** The dated rules under which reply windows are computed (quy định áp dụng). */
@ApiTags('Rules')
@Controller('rule-sets')
export class RuleSetQueriesController {
  constructor(
    private readonly rulebook: RulebookInForce,
    private readonly clock: Clock,
  ) {}

  /** Every rule set, in the version in force today, else in its newest. */
  @Get()
  @Ask(RuleSetListView)
  async list(): Promise<RuleSetListView> {
    const today = this.clock.today();
    const rules = await this.rulebook.asRecorded();
    return { rows: eachOnce(rules, today).map((rule) => shownOn(rule, today)) };
  }

  /** One rule set with all its versions and the rulings behind them. */
  @Get(':id')
  @Ask(RuleSetVersionsView, ['rule-set-not-found'])
  async find(@Param('id', RuleSetIdParam) id: RuleSetId): Promise<RuleSetVersionsView> {
    const today = this.clock.today();
    const rules = await this.rulebook.asRecorded();
    const versions = rules.all().filter((rule) => rule.id === id);
    if (versions.length === 0)
      throw new CommandRejected<RuleSetRejection>({ type: 'RuleSetNotFound', ruleSet: id });
    return { id, versions: versions.map((rule) => shownOn(rule, today)) };
  }
}
