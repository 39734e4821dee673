import type { Matter, OpinionKind, Urgency } from '#lib/coordination';
import type { Length, LocalDate, StatedDeadline } from '#lib/working-time';
import type { Column } from './past-requests.columns.js';

/** One request to one addressee as a row tells it: readable, and possible in itself. */
export interface PastRow {
  readonly line: number;
  readonly requestNo: string;
  /** Names as written; the register knows, or will know, the ids. */
  readonly lead: string;
  readonly addressee: string;
  readonly subject: string;
  readonly matter: Matter;
  readonly urgency: Urgency;
  readonly issuedOn: LocalDate;
  readonly deliveredOn?: LocalDate;
  readonly registeredOn?: LocalDate;
  readonly completeOn?: LocalDate;
  readonly length?: Length;
  readonly stated?: StatedDeadline;
  readonly reply?: PastReply;
  readonly warnings: readonly RowWarning[];
}

export interface PastReply {
  /** The date on the reply. */
  readonly signedOn: LocalDate;
  readonly sentOn?: LocalDate;
  readonly receivedOn?: LocalDate;
  readonly number?: string;
  readonly kind: OpinionKind;
}

/** Why a row cannot be true, or cannot be read. It stops no other row. */
export type RowProblem =
  | { readonly type: 'CellsTooMany'; readonly by: number }
  | { readonly type: 'CellsTooFew'; readonly by: number }
  | { readonly type: 'CellMissing'; readonly column: Column }
  | { readonly type: 'DateUnreadable'; readonly column: Column; readonly value: string }
  | { readonly type: 'LengthUnreadable'; readonly value: string }
  | { readonly type: 'UnitUnknown'; readonly value: string }
  | { readonly type: 'HourUnreadable'; readonly value: string }
  | { readonly type: 'LeadIsAddressee'; readonly agency: string }
  | { readonly type: 'DateInFuture'; readonly column: Column; readonly value: LocalDate }
  | {
      readonly type: 'DateBeforeLetter';
      readonly column: Column;
      readonly value: LocalDate;
      readonly issuedOn: LocalDate;
    };

/** What is doubtful about a row that is accepted all the same. */
export type RowWarning =
  | {
      readonly type: 'ReplyBeforeDelivery';
      readonly repliedOn: LocalDate;
      readonly deliveredOn: LocalDate;
    }
  | { readonly type: 'WordUnknown'; readonly column: Column; readonly value: string };

export type RowReading =
  | { readonly ok: true; readonly row: PastRow }
  | { readonly ok: false; readonly problem: RowProblem };
