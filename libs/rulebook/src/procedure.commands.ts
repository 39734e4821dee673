import { Command } from '#lib/event-sourcing';
import type { LocalDate } from '#lib/working-time';
import type { CitedDocument } from './cited-document.js';
import type { ProcedureTerms } from './procedure.js';

/** Its stream is `procedure-<code>`. Every ruling is the monitoring body's and cites its document. */
interface OnProcedure {
  readonly code: string;
  /** The first day on which it takes effect. */
  readonly from: LocalDate;
  readonly decision?: CitedDocument;
}

/** Puts a procedure in the catalogue, with its own window; one that had ended may be declared again. */
export class DeclareProcedure extends Command<OnProcedure & { readonly terms: ProcedureTerms }> {
  readonly type = 'DeclareProcedure';
}

/** Changes its terms from a day on; letters issued before keep the former. */
export class AmendProcedure extends Command<
  OnProcedure & { readonly terms: Partial<ProcedureTerms> }
> {
  readonly type = 'AmendProcedure';
}

/** Takes it out of the catalogue: from that day on its letters have to state their own window again. */
export class EndProcedure extends Command<OnProcedure> {
  readonly type = 'EndProcedure';
}

export type ProcedureCommand = DeclareProcedure | AmendProcedure | EndProcedure;
