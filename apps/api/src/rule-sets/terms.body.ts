import type { AgencyId, AgencyKind } from '#lib/agencies';
import type { Bound, MatterKind, ReadIn, RuleSetTerms, Silence } from '#lib/rulebook';
import type { Basis, StartingPoint } from '#lib/working-time';
import { OneOf, Share, SomeOf, Text, Texts, Whole, Wholes, YesOrNo } from '../http/fields.js';
import { Part } from '../http/parts.js';
import { AGENCY_KINDS } from '../agencies/agency.body.js';
import { LengthBody } from '../parts/length.body.js';

// Each field of a rule set, with what it rests on. The same shapes are asked for and shown.

const MATTERS: readonly MatterKind[] = [
  'general',
  'policy',
  'legalDraft',
  'administrativeProcedure',
  'unrecorded',
];

const named = (body: object) => 'who' in body && body.who === 'named';
const agreement = (body: object) => 'effect' in body && body.effect === 'deemedAgreement';

/** What a field rests on: a text, which is cited, or a convention. */
export class GroundedTerm {
  @OneOf(['law', 'house'])
  readonly basis!: Basis;

  /** The text relied on, as printed. A field that is law has to cite it. */
  @Text({ max: 500, optional: true })
  readonly citation?: string;
}

export class RuleTitle {
  @Text({ max: 300 })
  readonly vi!: string;

  @Text({ max: 300 })
  readonly en!: string;
}

export class MattersTerm extends GroundedTerm {
  @SomeOf(MATTERS)
  readonly value!: readonly MatterKind[];
}

/** Whom the rule binds. */
export class BoundBodies {
  @OneOf(['bodiesOfTheCity', 'everyAddressee', 'named'])
  readonly who!: Bound['who'];

  /** Of `named`: bodies of these kinds. */
  @SomeOf(AGENCY_KINDS, { optional: true, neededIf: named })
  readonly kinds?: readonly AgencyKind[];

  /** Of `named`: these bodies. */
  @Texts({ max: 80, most: 400, optional: true, neededIf: named })
  readonly agencies?: readonly AgencyId[];
}

export class BindsTerm extends GroundedTerm {
  @Part(() => BoundBodies)
  readonly value!: BoundBodies;
}

export class CalendarTerm extends GroundedTerm {
  @Text({ max: 60 })
  readonly value!: string;
}

export class StartingPointTerm extends GroundedTerm {
  @OneOf(['sent', 'received', 'dossierComplete'])
  readonly value!: StartingPoint;
}

export class WindowTerm extends GroundedTerm {
  @Part(() => LengthBody)
  readonly value!: LengthBody;
}

/** What the letter itself may say of the deadline. */
export class StatedDeadlineRule {
  @YesOrNo()
  readonly prevails!: boolean;

  /** The letter has to state its deadline. */
  @YesOrNo({ optional: true })
  readonly compulsory?: boolean;

  /** The longest a letter may give. */
  @Part(() => LengthBody, { optional: true })
  readonly cap?: LengthBody;

  /** Who may be given longer than the cap. */
  @OneOf(['importantOrComplex'], { optional: true })
  readonly exception?: 'importantOrComplex';
}

export class StatedDeadlineTerm extends GroundedTerm {
  @Part(() => StatedDeadlineRule)
  readonly value!: StatedDeadlineRule;
}

export class ReceiptTerm extends GroundedTerm {
  @OneOf(['registration', 'delivery'])
  readonly value!: RuleSetTerms['receipt']['value'];
}

/** What a silence comes to. */
export class SilenceRule {
  @OneOf(['noReply', 'deemedAgreement'])
  readonly effect!: Silence['effect'];

  /** Of an agreement: how many chases come first. */
  @Whole({ min: 0, max: 20, optional: true, neededIf: agreement })
  readonly chases?: number;

  /** Of an agreement: matters in which it never is one. */
  @SomeOf(MATTERS, { optional: true, neededIf: agreement })
  readonly neverIn?: readonly MatterKind[];
}

export class SilenceTerm extends GroundedTerm {
  @Part(() => SilenceRule)
  readonly value!: SilenceRule;
}

export class LateReplyTerm extends GroundedTerm {
  @OneOf(['counted', 'deemedAgreement'])
  readonly value!: RuleSetTerms['lateReply']['value'];
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
}

export class LadderTerm extends GroundedTerm {
  @Part(() => LadderRule)
  readonly value!: LadderRule;
}

/** The terms of a rule set: all of them for a new one, else those that differ. */
export class TermsBody {
  @Part(() => RuleTitle, { optional: true })
  readonly title?: RuleTitle;

  /** The text as a whole, as printed. */
  @Text({ max: 500, optional: true })
  readonly citation?: string;

  /** Where the terms were read: in the instrument, in the press about it, or in neither. */
  @OneOf(['instrument', 'press', 'house'], { optional: true })
  readonly readIn?: ReadIn;

  @Part(() => MattersTerm, { optional: true })
  readonly matters?: MattersTerm;

  @Part(() => BindsTerm, { optional: true })
  readonly binds?: BindsTerm;

  @Part(() => CalendarTerm, { optional: true })
  readonly calendar?: CalendarTerm;

  @Part(() => StartingPointTerm, { optional: true })
  readonly startingPoint?: StartingPointTerm;

  @Part(() => WindowTerm, { optional: true })
  readonly window?: WindowTerm;

  @Part(() => StatedDeadlineTerm, { optional: true })
  readonly statedDeadline?: StatedDeadlineTerm;

  @Part(() => ReceiptTerm, { optional: true })
  readonly receipt?: ReceiptTerm;

  @Part(() => SilenceTerm, { optional: true })
  readonly silence?: SilenceTerm;

  @Part(() => LateReplyTerm, { optional: true })
  readonly lateReply?: LateReplyTerm;

  @Part(() => CompletenessTerm, { optional: true })
  readonly completeness?: CompletenessTerm;

  @Part(() => ExtensionTerm, { optional: true })
  readonly extension?: ExtensionTerm;

  @Part(() => LadderTerm, { optional: true })
  readonly ladder?: LadderTerm;
}
