import type { AgencyId } from '#lib/agencies';
import type { EntryCorrected, LateEntryChange, RequestEvent, RequestId } from '#lib/coordination';
import { type Change, ignored, type Projection, type Recorded, table } from '#lib/event-sourcing';
import { dateOf, type DueDate, type LocalDate, windowOf } from '#lib/working-time';

/** One row per consultation: the days its clock has been counted over, the lateness of its reply included. */
export interface CountedWindowRow {
  readonly request_id: RequestId;
  readonly agency: AgencyId;
  /** Absent until a window opens: then nothing has been counted. */
  readonly calendar: string | null;
  readonly from_on: LocalDate;
  readonly until_on: LocalDate;
}

export const countedWindows = table<CountedWindowRow>()({
  name: 'counted_windows',
  key: ['request_id', 'agency'],
  columns: {
    request_id: 'text',
    agency: 'text',
    calendar: 'text',
    from_on: 'date',
    until_on: 'date',
  },
  indexes: ['(calendar, until_on)'],
});

type Days = Pick<CountedWindowRow, 'from_on' | 'until_on'> & { readonly calendar?: string };
type Key = Pick<CountedWindowRow, 'request_id' | 'agency'>;

/** The span never narrows: a day too many costs a look, a day too few a wrong date. */
const covering = (
  key: Key,
  row: CountedWindowRow | undefined,
  { calendar, from_on, until_on }: Days,
): CountedWindowRow => ({
  ...key,
  calendar: calendar ?? row?.calendar ?? null,
  from_on: row && row.from_on < from_on ? row.from_on : from_on,
  until_on: row && row.until_on > until_on ? row.until_on : until_on,
});

const cover = (requestId: RequestId, agency: AgencyId, days: Days): readonly Change[] => {
  const key = { request_id: requestId, agency };
  return [countedWindows.change(key, (row) => covering(key, row, days))];
};

const onDay = (day: LocalDate): Days => ({ from_on: day, until_on: day });

const counted = (due: DueDate): Days => ({
  calendar: due.derivation.calendar.id,
  from_on: windowOf(due).start.on,
  until_on: due.dueOn,
});

type OfOneConsultation = Extract<RequestEvent, { readonly data: { readonly agency: AgencyId } }>;

/** The day of an event that a clock starts from or is judged by. */
const happened = ({ data }: Recorded<OfOneConsultation>): readonly Change[] =>
  cover(data.requestId, data.agency, onDay(dateOf(data.occurredAt)));

const corrected = ({ data }: Recorded<EntryCorrected>): readonly Change[] => {
  const { requestId, correction } = data;
  switch (correction.entry) {
    case 'letterNumber':
    case 'addressee':
      return [];
    case 'registration':
      return cover(requestId, correction.agency, onDay(correction.to));
    case 'delivery':
    case 'sending':
      return cover(requestId, correction.agency, onDay(dateOf(correction.to)));
  }
};

/** A late entry that is contested, or upheld, counts from another day. */
const countsFrom = (
  { requestId, agency }: Pick<OfOneConsultation['data'], 'requestId' | 'agency'>,
  change: LateEntryChange | undefined,
): readonly Change[] => {
  if (change === undefined) return [];
  const on = change.entry === 'registration' ? change.to : dateOf(change.to);
  return cover(requestId, agency, onDay(on));
};

/** Which windows were counted over which days: whom a correction of a calendar may concern. */
export const countedWindowsProjection: Projection<RequestEvent> = {
  name: 'counted-windows',
  version: 1,
  tables: [countedWindows.shape],
  on: {
    RequestOpened: ignored,
    LeadPositionStated: ignored,
    AskedAgain: ignored,
    RequestSubmitted: ignored,
    RequestWithdrawn: ignored,
    AddresseeAdded: ignored,
    AddresseeReleased: ignored,
    ConsultationTransferred: ignored,
    QuestionAdded: ignored,
    LeadChanged: ignored,
    RuleRepinned: ignored,
    LatenessObjectedTo: ignored,
    LatenessExplained: ignored,
    LatenessReviewed: ignored,
    LateEntryConfirmed: ignored,
    LateEntryContested: ({ data }) => countsFrom(data, data.change),
    LateEntryFound: ({ data }) => countsFrom(data, data.change),
    LateSubmissionExplained: ignored,
    LateSubmissionReviewed: ignored,
    ApologyRecorded: ignored,
    SubmissionReturned: ignored,
    ConclusionRecorded: ignored,
    InterimAccepted: ignored,
    OpinionRegistered: ignored,
    RemitMaintained: ignored,
    TrackedOutside: ignored,
    NoticePosted: ignored,
    ChaseIssued: ignored,
    AgreementDeemed: ignored,
    DossierDelivered: happened,
    DossierRegistered: ignored,
    DossierReturned: ignored,
    WindowOpened: ({ data }) => cover(data.requestId, data.agency, counted(data.due)),
    DueDateMoved: ({ data }) => cover(data.requestId, data.agency, counted(data.due)),
    ShorteningNotified: ignored,
    DocumentsRequested: ignored,
    DocumentsSupplied: ignored,
    OpinionGiven: happened,
    WindowLapsed: ignored,
    LapseReversed: ignored,
    PointAnswered: ignored,
    EntryCorrected: corrected,
    CorrectionConfirmed: ignored,
    OpinionRejudged: ignored,
    DocumentsRequestAccepted: ignored,
    DocumentsRequestContested: ignored,
    DocumentsRequestFound: ignored,
    ExtensionAsked: ignored,
    ExtensionDecided: ignored,
    WindowsExtended: ignored,
    WindowsShortened: ignored,
  },
};
