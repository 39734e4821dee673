import type { DomainEvent } from '#lib/event-sourcing';
import type { Instant, LocalDate } from '#lib/working-time';
import type { CitedDocument } from './cited-document.js';
import type { ProcedureTerms } from './procedure.js';

interface OfProcedure {
  readonly code: string;
  readonly from: LocalDate;
  readonly decision: CitedDocument;
  /** When in law: the start of the day on which the deciding document was issued. */
  readonly occurredAt: Instant;
}

export type ProcedureDeclared = DomainEvent<
  'ProcedureDeclared',
  OfProcedure & { readonly version: number; readonly terms: ProcedureTerms }
>;
export type ProcedureAmended = DomainEvent<
  'ProcedureAmended',
  OfProcedure & { readonly version: number; readonly terms: ProcedureTerms }
>;
/** `from`: the first day on which it is no longer in the catalogue. */
export type ProcedureEnded = DomainEvent<'ProcedureEnded', OfProcedure>;

export type ProcedureEvent = ProcedureDeclared | ProcedureAmended | ProcedureEnded;
