import type { ApologyOwedBy, ProcedureTerms } from '#lib/rulebook';
import type { StartingPoint } from '#lib/working-time';
import { OneOf, Text } from '../http/fields.js';
import { Part } from '../http/parts.js';
import { LengthBody, lengthOf } from '../parts/length.body.js';
import { APOLOGY_OWED_BY } from '../rule-sets/conduct.body.js';
import { EffectiveRulingBody } from '../rule-sets/ruling.body.js';

const STARTS: readonly StartingPoint[] = ['sent', 'received', 'dossierComplete'];

/** Puts a procedure in the catalogue, with the window of its approved process. */
export class DeclarationBody extends EffectiveRulingBody {
  @Text({ max: 300 })
  readonly name!: string;

  /** The text that sets the window, as printed. */
  @Text({ max: 500 })
  readonly citation!: string;

  @Part(() => LengthBody)
  readonly window!: LengthBody;

  /** Absent: that of the rule for administrative procedures. */
  @OneOf(STARTS, { optional: true })
  readonly startingPoint?: StartingPoint;

  /** Until when an apology for a late result is owed; absent: as the rule for administrative procedures has it. */
  @OneOf(APOLOGY_OWED_BY, { optional: true })
  readonly apology?: ApologyOwedBy;
}

/** Changes some of its terms. */
export class ProcedureAmendmentBody extends EffectiveRulingBody {
  @Text({ max: 300, optional: true })
  readonly name?: string;

  /** The text that sets the window, as printed. */
  @Text({ max: 500, optional: true })
  readonly citation?: string;

  @Part(() => LengthBody, { optional: true })
  readonly window?: LengthBody;

  @OneOf(STARTS, { optional: true })
  readonly startingPoint?: StartingPoint;

  /** Until when an apology for a late result is owed; absent: as the rule for administrative procedures has it. */
  @OneOf(APOLOGY_OWED_BY, { optional: true })
  readonly apology?: ApologyOwedBy;
}

export const declaredIn = ({
  name,
  citation,
  window,
  startingPoint,
  apology,
}: DeclarationBody): ProcedureTerms => ({
  name,
  citation,
  window: lengthOf(window),
  ...(startingPoint && { startingPoint }),
  ...(apology && { apology }),
});

export const amendedIn = ({
  name,
  citation,
  window,
  startingPoint,
  apology,
}: ProcedureAmendmentBody): Partial<ProcedureTerms> => ({
  ...(name !== undefined && { name }),
  ...(citation !== undefined && { citation }),
  ...(window && { window: lengthOf(window) }),
  ...(startingPoint && { startingPoint }),
  ...(apology && { apology }),
});
