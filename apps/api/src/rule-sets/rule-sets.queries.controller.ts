import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Clock, RuleImpact, RulebookInForce } from '#lib/application';
import { CommandRejected } from '#lib/event-sourcing';
import type { RuleSetId, RuleSetRejection } from '#lib/rulebook';
import { Ask } from '../http/documented.js';
import { ReadsFrom } from '../http/reads-from.js';
import { RuleImpactView, ruleImpactView } from './rule-impact.view.js';
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
    private readonly queries: QueryBus,
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

  /** What a version would do if it were confirmed now, where it took effect before letters that were issued meanwhile. */
  @Get(':id/versions/:version/impact')
  @Ask(RuleImpactView, ['rule-set-not-found', 'rule-set-not-adopted'])
  @ReadsFrom('request-board')
  async impact(
    @Param('id', RuleSetIdParam) id: RuleSetId,
    @Param('version') text: string,
  ): Promise<RuleImpactView> {
    const version = Number(text);
    const impact = await this.queries.execute(new RuleImpact({ id, version }));
    if (impact === undefined) {
      const known = (await this.rulebook.asRecorded()).find(id) !== undefined;
      const type = known ? 'RuleSetNotAdopted' : 'RuleSetNotFound';
      throw new CommandRejected<RuleSetRejection>({ type, ruleSet: id });
    }
    return ruleImpactView(version, impact);
  }
}
