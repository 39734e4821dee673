import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Origin } from '#lib/event-sourcing';
import {
  AdoptRuleSet,
  AmendRuleSet,
  ConfirmRuleSet,
  RepealRuleSet,
  type RuleSetId,
} from '#lib/rulebook';
import { CurrentOrigin } from '../http/current-origin.js';
import { Dispatch } from '../http/dispatch.js';
import { Act } from '../http/documented.js';
import { RecordedView } from '../http/recorded.view.js';
import { RuleSetIdParam } from './rule-set-id.param.js';
import {
  AdoptionBody,
  AmendmentBody,
  citedIn,
  ConfirmationBody,
  EffectiveRulingBody,
} from './ruling.body.js';
import { termsTold } from './terms-told.js';

/** Refusals of every ruling on a rule set. */
const OF_RULING = [
  'rule-set-not-found',
  'only-the-monitoring-body-may',
  'decision-not-cited',
  'decision-in-future',
] as const;
/** Refusals of terms that cannot be enforced, or not beside the other rule sets. */
const OF_TERMS = [
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
  'rule-sets-overlap',
] as const;

/** What the monitoring body rules about rule sets, each ruling on the document it cites. */
@ApiTags('Rules')
@Controller('rule-sets/:id')
export class RuleSetCommandsController {
  constructor(private readonly dispatch: Dispatch) {}

  /** Puts a rule set in force from a day on: one on record, or a new one with all of its terms. */
  @Post('adoption')
  @Act(RecordedView, [
    ...OF_RULING,
    ...OF_TERMS,
    'ends-before-it-begins',
    'reference-is-never-in-force',
    'rule-set-adopted-already',
  ])
  adopt(
    @Param('id', RuleSetIdParam) ruleSet: RuleSetId,
    @Body() { from, to, terms, ...body }: AdoptionBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const told = { from, ...(to !== undefined && { to }), terms: termsTold(terms ?? {}) };
    return this.dispatch.execute(new AdoptRuleSet({ ruleSet, ...told, ...citedIn(body) }, origin));
  }

  /** Confirms that an adopted version says what its text says: its dates are no longer marked as unconfirmed. */
  @Post('confirmation')
  @Act(RecordedView, [...OF_RULING, 'rule-set-not-adopted', 'rule-set-confirmed-already'])
  confirm(
    @Param('id', RuleSetIdParam) ruleSet: RuleSetId,
    @Body() { version, ...body }: ConfirmationBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const data = { ruleSet, ...(version !== undefined && { version }), ...citedIn(body) };
    return this.dispatch.execute(new ConfirmRuleSet(data, origin));
  }

  /** Changes terms from a day on, as a new version; letters issued before keep the former one. */
  @Post('amendment')
  @Act(RecordedView, [
    ...OF_RULING,
    ...OF_TERMS,
    'rule-set-not-adopted',
    'not-after-version-in-force',
    'ended-by-then',
    'nothing-amended',
  ])
  amend(
    @Param('id', RuleSetIdParam) ruleSet: RuleSetId,
    @Body() { from, terms, ...body }: AmendmentBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const data = { ruleSet, from, terms: termsTold(terms), ...citedIn(body) };
    return this.dispatch.execute(new AmendRuleSet(data, origin));
  }

  /** Ends a rule set from a day on; letters issued before keep it. */
  @Post('repeal')
  @Act(RecordedView, [...OF_RULING, 'rule-set-not-adopted', 'ended-by-then'])
  repeal(
    @Param('id', RuleSetIdParam) ruleSet: RuleSetId,
    @Body() { from, ...body }: EffectiveRulingBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    return this.dispatch.execute(new RepealRuleSet({ ruleSet, from, ...citedIn(body) }, origin));
  }
}
