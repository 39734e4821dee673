import type { LocalDate } from '#lib/working-time';

/** The document a ruling rests on, its notation as written (R10). */
export interface CitedDocument {
  readonly number: string;
  readonly issuedOn: LocalDate;
}
