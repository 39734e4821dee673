import type { Length, LocalDate, StartingPoint } from '#lib/working-time';
import type { CitedDocument } from './cited-document.js';
import type { ApologyOwedBy } from './rule-set.js';

/** What the approved process of one administrative procedure says of asking for opinions. */
export interface ProcedureTerms {
  readonly name: string;
  /** The text that sets the window, as printed. */
  readonly citation: string;
  readonly window: Length;
  /** Absent: that of the rule for administrative procedures. */
  readonly startingPoint?: StartingPoint;
  /** Until when an apology for its late result is owed. Absent: as for the starting point. */
  readonly apology?: ApologyOwedBy;
}

/** One version of an administrative procedure (thủ tục hành chính) in the catalogue. */
export interface Procedure extends ProcedureTerms {
  /** Mã thủ tục hành chính, `1.000656.000.00.00.H29`. */
  readonly code: string;
  readonly version: number;
  readonly decision: CitedDocument;
  readonly inForceFrom: LocalDate;
  /** Its last day; absent while no end is known. */
  readonly inForceTo?: LocalDate;
  /** The document that ended it. */
  readonly ended?: CitedDocument;
}

/** The terms alone of a version. */
export const procedureTermsOf = ({
  name,
  citation,
  window,
  startingPoint,
  apology,
}: Procedure): ProcedureTerms => ({
  name,
  citation,
  window,
  ...(startingPoint !== undefined && { startingPoint }),
  ...(apology !== undefined && { apology }),
});
