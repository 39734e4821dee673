import type { LocalDate } from '#lib/working-time';
import { DateText } from '../http/date-fields.js';
import { Whole } from '../http/number-fields.js';
import { Part } from '../http/parts.js';
import { DocumentBody } from '../parts/document.body.js';
import { TermsBody } from './terms.body.js';

/** What every ruling cites. Left out, the ruling is refused: one without its document is none. */
export class RulingBody {
  /** The deciding document. */
  @Part(() => DocumentBody, { optional: true })
  readonly decision?: DocumentBody;
}

/** A ruling that takes effect on a day. */
export class EffectiveRulingBody extends RulingBody {
  /** The first day on which it takes effect. */
  @DateText()
  readonly from!: LocalDate;
}

/** Puts the rule set in force. */
export class AdoptionBody extends EffectiveRulingBody {
  /** Its last day; absent while no end is known. */
  @DateText({ optional: true })
  readonly to?: LocalDate;

  /** All terms of a rule set that is new here, else those that differ from the ones on record. */
  @Part(() => TermsBody, { optional: true })
  readonly terms?: TermsBody;
}

/** Confirms that a version says what its text says. */
export class ConfirmationBody extends RulingBody {
  /** Absent: the newest adopted version. */
  @Whole({ min: 1, max: 10_000, optional: true })
  readonly version?: number;
}

/** Changes terms from a day on. */
export class AmendmentBody extends EffectiveRulingBody {
  @Part(() => TermsBody)
  readonly terms!: TermsBody;
}

/** The document as the domain has it, where one is cited. */
export const citedIn = ({ decision }: RulingBody) => decision && { decision: { ...decision } };
