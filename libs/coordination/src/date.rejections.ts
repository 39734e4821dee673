import type { Rejection } from '#lib/event-sourcing';
import type { Instant, LocalDate } from '#lib/working-time';
import type { RejectedField } from './rejected-field.js';

/** When something is said to have happened, and what proves it. */
export type DateRejection =
  | (Rejection<'DateBeforeLetter'> & {
      readonly field: RejectedField;
      readonly value: LocalDate;
      readonly letterIssuedOn: LocalDate;
    })
  | (Rejection<'DateInFuture'> & {
      readonly field: RejectedField;
      readonly value: Instant | LocalDate;
    })
  | (Rejection<'DateBefore'> & {
      readonly field: RejectedField;
      readonly value: Instant | LocalDate;
      readonly earliest: Instant | LocalDate;
    })
  | (Rejection<'EvidenceRequired'> & { readonly field: RejectedField });
