import type { ReadIn } from '#lib/rulebook';
import { OneOf, Text } from '../http/fields.js';
import { Part } from '../http/parts.js';
import { ReceiptTerm, StartingPointTerm, StatedDeadlineTerm, WindowTerm } from './clock.body.js';
import {
  ApologyTerm,
  CompletenessTerm,
  ExtensionTerm,
  LadderTerm,
  LateReplyTerm,
  SilenceTerm,
} from './conduct.body.js';
import { RuleTitle } from './grounded-term.body.js';
import { BindsTerm, CalendarTerm, MattersTerm } from './scope.body.js';

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

  @Part(() => ApologyTerm, { optional: true })
  readonly apology?: ApologyTerm;
}
