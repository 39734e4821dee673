import type { ApologyOwedBy } from '#lib/rulebook';
import type { StartingPoint } from '#lib/working-time';
import { ListOf } from '../http/shown.js';
import { DocumentView } from '../parts/document.view.js';
import { LengthView } from '../parts/length.view.js';

/** One version of a procedure in the catalogue. */
export class ProcedureView {
  /** Mã thủ tục hành chính. */
  readonly code!: string;
  readonly version!: number;
  readonly name!: string;
  /** The text that sets the window, as printed. */
  readonly citation!: string;
  readonly window!: LengthView;
  readonly startingPoint?: StartingPoint;
  /** Absent: as the rule for administrative procedures has it. */
  readonly apology?: ApologyOwedBy;
  readonly decision!: DocumentView;
  readonly inForceFrom!: string;
  /** Its last day; absent while no end is known. */
  readonly inForceTo?: string;
  /** The document that ended it. */
  readonly ended?: DocumentView;
}

/** Every version of every procedure, by code, oldest first. */
export class ProcedureListView {
  @ListOf(() => ProcedureView)
  readonly rows!: readonly ProcedureView[];
}
