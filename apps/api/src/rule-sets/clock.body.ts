import type { RuleSetTerms } from '#lib/rulebook';
import type { WindowStarter } from '#lib/working-time';
import { OneOf, YesOrNo } from '../http/fields.js';
import { Part } from '../http/parts.js';
import { LengthBody } from '../parts/length.body.js';
import { GroundedTerm } from './grounded-term.body.js';

// From when and for how long the clock of a rule set runs.

export class StartingPointTerm extends GroundedTerm {
  /** `occasion`, of reports only: the event that the letter reports on. */
  @OneOf(['sent', 'received', 'dossierComplete', 'occasion'])
  readonly value!: WindowStarter;
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
