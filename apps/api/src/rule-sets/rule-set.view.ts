import type { ReadIn, Ruling } from '#lib/rulebook';
import { ListOf } from '../http/shown.js';
import { DocumentView } from '../parts/document.view.js';
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

/** A ruling about a version, with the document behind it. */
export class RulingView {
  readonly kind!: Ruling['kind'];
  readonly decision!: DocumentView;
  /** The first day on which it takes effect. */
  readonly from!: string;
}

/** One version of a rule set, each field with what it rests on. */
export class RuleSetView {
  readonly id!: string;
  readonly version!: number;
  readonly title!: RuleTitle;
  readonly citation!: string;
  /** Where its terms were read: in the instrument, in the press about it, or in neither. */
  readonly readIn!: ReadIn;
  readonly inForceFrom!: string;
  /** Its last day; absent while no end is known. */
  readonly inForceTo?: string;
  /** Enforced on its days. */
  readonly adopted!: boolean;
  /** False of an adopted one: căn cứ chưa được xác nhận. */
  readonly confirmed!: boolean;
  /** Figures shown only on request, judging nobody. */
  readonly reference!: boolean;
  /** In force today. */
  readonly inForce!: boolean;
  readonly matters!: MattersTerm;
  readonly binds!: BindsTerm;
  readonly calendar!: CalendarTerm;
  readonly startingPoint!: StartingPointTerm;
  readonly window!: WindowTerm;
  readonly statedDeadline!: StatedDeadlineTerm;
  readonly receipt!: ReceiptTerm;
  readonly silence!: SilenceTerm;
  readonly lateReply!: LateReplyTerm;
  readonly completeness!: CompletenessTerm;
  readonly extension!: ExtensionTerm;
  readonly ladder!: LadderTerm;
  readonly apology!: ApologyTerm;

  /** What made it what it is, oldest first; none for what came with the system. */
  @ListOf(() => RulingView)
  readonly rulings!: readonly RulingView[];
}

/** Every rule set, in the version in force today, else in its newest. */
export class RuleSetListView {
  @ListOf(() => RuleSetView)
  readonly rows!: readonly RuleSetView[];
}

/** One rule set with all its versions, oldest first. */
export class RuleSetVersionsView {
  readonly id!: string;

  @ListOf(() => RuleSetView)
  readonly versions!: readonly RuleSetView[];
}
