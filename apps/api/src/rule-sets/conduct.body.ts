import type { ApologyOwedBy, MatterKind, RuleSetTerms, Silence } from '#lib/rulebook';
import { HourText } from '../http/date-fields.js';
import { OneOf, SomeOf } from '../http/fields.js';
import { Share, Whole, Wholes } from '../http/number-fields.js';
import { Part } from '../http/parts.js';
import { LengthBody } from '../parts/length.body.js';
import { GroundedTerm } from './grounded-term.body.js';
import { MATTERS } from './scope.body.js';

// What a rule set makes of silence, lateness, missing documents and more time, and when it reminds.

/** The day appointed on the receipt, or one working day before it. */
export const APOLOGY_OWED_BY: readonly ApologyOwedBy[] = ['appointedDay', 'workingDayBefore'];

const agreement = (body: object) => 'effect' in body && body.effect === 'deemedAgreement';

/** What a silence comes to. */
export class SilenceRule {
  @OneOf(['noReply', 'deemedAgreement'])
  readonly effect!: Silence['effect'];

  /** Of an agreement: how many chases come first. */
  @Whole({ min: 1, max: 20, optional: true, neededIf: agreement })
  readonly chases?: number;

  /** Of an agreement: matters in which it never is one. */
  @SomeOf(MATTERS, { optional: true, neededIf: agreement })
  readonly neverIn?: readonly MatterKind[];
}

export class SilenceTerm extends GroundedTerm {
  @Part(() => SilenceRule)
  readonly value!: SilenceRule;
}

/** Agreement of a late reply only where the silence comes to it too, on the same conditions but for the chases. */
export class LateReplyTerm extends GroundedTerm {
  @OneOf(['counted', 'deemedAgreement'])
  readonly value!: RuleSetTerms['lateReply']['value'];
}

/** Until when the apology for the late result of an administrative procedure is owed. */
export class ApologyTerm extends GroundedTerm {
  @OneOf(APOLOGY_OWED_BY)
  readonly value!: ApologyOwedBy;
}

/** Missing documents: when they may be asked for, what that does to the clock, how often. */
export class CompletenessRule {
  /** Working days from receipt. */
  @Whole({ min: 0, max: 100 })
  readonly askWithin!: number;

  @OneOf(['restart', 'suspend'])
  readonly effect!: RuleSetTerms['completeness']['value']['effect'];

  @Whole({ min: 0, max: 20 })
  readonly rounds!: number;
}

export class CompletenessTerm extends GroundedTerm {
  @Part(() => CompletenessRule)
  readonly value!: CompletenessRule;
}

export class ExtensionRule {
  @Whole({ min: 0, max: 20 })
  readonly times!: number;

  @Part(() => LengthBody)
  readonly total!: LengthBody;
}

export class ExtensionTerm extends GroundedTerm {
  @Part(() => ExtensionRule)
  readonly value!: ExtensionRule;
}

/** The hours of a working day in which notices go out, the end not included. */
export class OfficeHoursRule {
  @HourText()
  readonly from!: string;

  @HourText()
  readonly until!: string;
}

/** Working days before (negative) and after the due date. */
export class LadderRule {
  @Wholes({ min: -100, max: 100, most: 20 })
  readonly reminders!: readonly number[];

  /** No reminder before this share of the window has passed. */
  @Share()
  readonly notBeforeShare!: number;

  @Wholes({ min: 0, max: 100, most: 20 })
  readonly chases!: readonly number[];

  @Whole({ min: 0, max: 100 })
  readonly escalateToHead!: number;

  @Whole({ min: 0, max: 100 })
  readonly escalateToMonitoringBody!: number;

  @Part(() => OfficeHoursRule)
  readonly officeHours!: OfficeHoursRule;
}

export class LadderTerm extends GroundedTerm {
  @Part(() => LadderRule)
  readonly value!: LadderRule;
}
