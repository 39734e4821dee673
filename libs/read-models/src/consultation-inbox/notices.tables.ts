import type { AgencyId } from '#lib/agencies';
import type { AgreementDeemed, NoticePosted, RequestId } from '#lib/coordination';
import { table } from '#lib/event-sourcing';
import type { LocalDate } from '#lib/working-time';

/** What somebody of an agency has to see, as it was put on record. */
export type NoticeKind =
  | NoticePosted['data']['step']
  | { readonly kind: 'chaseLetter'; readonly number: number; readonly document: string }
  | ({ readonly kind: 'agreementDeemed' } & Pick<AgreementDeemed['data'], 'because' | 'under'>);

/** One row per notice, told apart by the event that posted it. */
export interface NoticeRow {
  readonly request_id: RequestId;
  readonly revision: number;
  /** Who is told. */
  readonly addressee: AgencyId;
  readonly capacity: NoticePosted['data']['to']['capacity'];
  /** Whose reply it is about. */
  readonly agency: AgencyId;
  readonly notice: NoticeKind;
  readonly due_on: LocalDate;
  /** Working days before (negative) or after the due date; null of any other. */
  readonly rung: number | null;
  readonly posted_at: Date;
  /** In milliseconds: newest last. */
  readonly place: number;
}

export const notices = table<NoticeRow>()({
  name: 'consultation_inbox_notice',
  key: ['request_id', 'revision'],
  columns: {
    request_id: 'text',
    revision: 'integer',
    addressee: 'text',
    capacity: 'text',
    agency: 'text',
    notice: 'jsonb',
    due_on: 'date',
    rung: 'integer',
    posted_at: 'timestamptz',
    place: 'bigint',
  },
  indexes: ['(addressee, place, request_id, revision)'],
});
