import type { AgencyId } from '#lib/agencies';
import {
  consultationsTouched,
  type RequestEvent,
  type RequestOpened,
  type SubmissionReturned,
} from '#lib/coordination';
import { type PartOnBoard, partsAfter } from '../request-board/parts-on-board.js';
import { consultationAfter } from './consultation-file.fold.js';
import { addressed, type ConsultationSoFar } from './consultation-so-far.js';
import { correctionsAfter } from './correction-file.fold.js';
import type { CorrectionFile } from './correction-file.js';
import type { ApologyFile, HistoryEntry, LeadChangeFile, RequestFile } from './request-file.js';

/** A request as far as the events told so far say. */
export interface RequestSoFar {
  readonly opened: RequestOpened['data'];
  readonly number: string;
  readonly leadPosition?: string;
  readonly submission?: NonNullable<RequestFile['submission']>;
  readonly returnedSubmissions: RequestFile['returnedSubmissions'];
  readonly conclusion?: NonNullable<RequestFile['conclusion']>;
  readonly withdrawal?: NonNullable<RequestFile['withdrawal']>;
  readonly lead: AgencyId;
  readonly leadChanges: readonly LeadChangeFile[];
  readonly parts: readonly PartOnBoard[];
  readonly consultations: ReadonlyMap<AgencyId, ConsultationSoFar>;
  readonly corrections: readonly CorrectionFile[];
  readonly apologies: readonly ApologyFile[];
}

export const after = (
  so: RequestSoFar | undefined,
  entry: HistoryEntry,
): RequestSoFar | undefined => {
  const { event } = entry;
  if (event.type === 'RequestOpened') return begun(event.data);
  if (!so) return undefined;
  if (event.type === 'SubmissionReturned') return returned(so, event.data);
  return {
    ...so,
    ...told(so, event),
    parts: partsAfter(so.parts, event),
    consultations: consultationsAfter(so.consultations, entry),
    corrections: correctionsAfter(so.corrections, event),
  };
};

const begun = (opened: RequestOpened['data']): RequestSoFar => ({
  opened,
  number: opened.letter.number,
  lead: opened.lead,
  leadChanges: [],
  ...(opened.leadPosition !== undefined && { leadPosition: opened.leadPosition }),
  returnedSubmissions: [],
  parts: [],
  consultations: new Map(),
  corrections: [],
  apologies: [],
});

/** The request is open again; the submission is kept with why it came back. */
const returned = (
  { submission, ...so }: RequestSoFar,
  { occurredAt: at, reason, document }: SubmissionReturned['data'],
): RequestSoFar => ({
  ...so,
  returnedSubmissions: submission
    ? [
        ...so.returnedSubmissions,
        { ...submission, returned: { at, reason, ...(document && { document }) } },
      ]
    : so.returnedSubmissions,
});

/** What an event says of the request as a whole. */
const told = (so: RequestSoFar, event: RequestEvent): Partial<RequestSoFar> => {
  if (event.type === 'LeadPositionStated') return { leadPosition: event.data.position };
  if (event.type === 'LeadChanged') {
    const { requestId: _, occurredAt: at, ...change } = event.data;
    return { lead: change.to, leadChanges: [...so.leadChanges, { at, ...change }] };
  }
  if (event.type === 'RequestSubmitted') {
    const { submission, occurredAt, silent, early } = event.data;
    const told = { document: submission, submittedAt: occurredAt, silent, addenda: [] };
    return { submission: early ? { ...told, early } : told };
  }
  if (event.type === 'OpinionGiven' && event.data.addendum && so.submission) {
    const { agency, opinion, occurredAt: sentAt } = event.data;
    const addenda = [...so.submission.addenda, { agency, opinion: opinion.id, sentAt }];
    return { submission: { ...so.submission, addenda } };
  }
  if (event.type === 'ConclusionRecorded') {
    const { conclusion: document, occurredAt: recordedAt } = event.data;
    return { conclusion: { document, recordedAt } };
  }
  if (event.type === 'ApologyRecorded') {
    const { occurredAt: recordedAt, apology, causedBy, owed, failings } = event.data;
    const told = { ...apology, recordedAt, ...(causedBy && { causedBy }), owed, failings };
    return { apologies: [...so.apologies, told] };
  }
  if (event.type === 'RequestWithdrawn') {
    const { occurredAt, reason, document } = event.data;
    const told = { withdrawnAt: occurredAt, reason };
    return { withdrawal: document ? { ...told, document } : told };
  }
  return event.type === 'EntryCorrected' && event.data.correction.entry === 'letterNumber'
    ? { number: event.data.correction.to }
    : {};
};

const consultationsAfter = (
  consultations: ReadonlyMap<AgencyId, ConsultationSoFar>,
  { event, revision }: HistoryEntry,
): ReadonlyMap<AgencyId, ConsultationSoFar> => {
  if (event.type === 'AddresseeAdded')
    return new Map(consultations).set(event.data.agency, addressed(event.data, revision));
  const touched = consultationsTouched(event);
  if (touched.length === 0) return consultations;
  return new Map(
    [...consultations].map(([agency, consultation]) =>
      touched === 'every' || touched.includes(agency)
        ? [agency, { ...consultationAfter(consultation, event), revision }]
        : [agency, consultation],
    ),
  );
};
