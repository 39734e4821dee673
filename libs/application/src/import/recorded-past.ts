import type { AgencyId } from '#lib/agencies';
import type {
  Correction,
  OpinionGiven,
  RequestEvent,
  RequestOpened,
  WindowInLetter,
} from '#lib/coordination';
import { dateOf, type LocalDate } from '#lib/working-time';

/** What the record says of one request, in the terms a file of past requests uses. */
export interface RecordedPast {
  readonly opened: RequestOpened['data'];
  readonly consultations: ReadonlyMap<AgencyId, RecordedConsultation>;
}

export interface RecordedConsultation {
  readonly window?: WindowInLetter;
  readonly deliveredOn?: LocalDate;
  readonly registeredOn?: LocalDate;
  /** The latest standing reply. */
  readonly reply?: OpinionGiven['data'];
  readonly settled: boolean;
}

type Consultations = RecordedPast['consultations'];

const change = (
  consultations: Consultations,
  agency: AgencyId,
  next: Partial<RecordedConsultation>,
): Consultations => {
  const before = consultations.get(agency) ?? { settled: false };
  return new Map(consultations).set(agency, { ...before, ...next });
};

const corrected = (past: RecordedPast, correction: Correction): RecordedPast => {
  switch (correction.entry) {
    case 'letterNumber': {
      const letter = { ...past.opened.letter, number: correction.to };
      return { ...past, opened: { ...past.opened, letter } };
    }
    case 'delivery':
      return withConsultation(past, correction.agency, { deliveredOn: dateOf(correction.to) });
    case 'registration':
      return withConsultation(past, correction.agency, { registeredOn: correction.to });
    case 'sending': {
      const reply = past.consultations.get(correction.agency)?.reply;
      if (reply?.opinion.id !== correction.opinion) return past;
      return withConsultation(past, correction.agency, {
        reply: { ...reply, occurredAt: correction.to },
      });
    }
    case 'addressee':
      return past;
  }
};

const withConsultation = (
  past: RecordedPast,
  agency: AgencyId,
  next: Partial<RecordedConsultation>,
): RecordedPast => ({ ...past, consultations: change(past.consultations, agency, next) });

const evolve = (past: RecordedPast | undefined, event: RequestEvent): RecordedPast | undefined => {
  if (event.type === 'RequestOpened') return { opened: event.data, consultations: new Map() };
  if (past === undefined) return past;
  switch (event.type) {
    case 'AddresseeAdded': {
      const { agency, addressee } = event.data;
      const window = addressee.window && { window: addressee.window };
      return withConsultation(past, agency, { ...window });
    }
    case 'DossierDelivered':
      return withConsultation(past, event.data.agency, {
        deliveredOn: dateOf(event.data.occurredAt),
      });
    case 'DossierRegistered':
      return withConsultation(past, event.data.agency, { registeredOn: event.data.registeredOn });
    case 'OpinionGiven':
      return withConsultation(past, event.data.agency, { reply: event.data, settled: true });
    case 'WindowLapsed':
      return withConsultation(past, event.data.agency, { settled: true });
    case 'LapseReversed':
      return withConsultation(past, event.data.agency, { settled: false });
    case 'AddresseeReleased':
    case 'ConsultationTransferred':
    case 'DossierReturned':
      return withConsultation(past, event.data.agency, { settled: true });
    case 'EntryCorrected':
      return corrected(past, event.data.correction);
    case 'LeadPositionStated':
    case 'RequestSubmitted':
    case 'AskedAgain':
    case 'SubmissionReturned':
    case 'ConclusionRecorded':
    case 'RequestWithdrawn':
    case 'LeadChanged':
    case 'RuleRepinned':
    case 'QuestionAdded':
    case 'WindowOpened':
    case 'DueDateMoved':
    case 'ShorteningNotified':
    case 'DocumentsRequested':
    case 'DocumentsSupplied':
    case 'InterimAccepted':
    case 'OpinionRegistered':
    case 'RemitMaintained':
    case 'TrackedOutside':
    case 'PointAnswered':
    case 'CorrectionConfirmed':
    case 'OpinionRejudged':
    case 'DocumentsRequestAccepted':
    case 'DocumentsRequestContested':
    case 'DocumentsRequestFound':
    case 'ExtensionAsked':
    case 'ExtensionDecided':
    case 'LatenessObjectedTo':
    case 'LatenessExplained':
    case 'LatenessReviewed':
    case 'ApologyRecorded':
    case 'LateSubmissionExplained':
    case 'LateSubmissionReviewed':
    case 'LateEntryConfirmed':
    case 'LateEntryContested':
    case 'LateEntryFound':
    case 'WindowsExtended':
    case 'WindowsShortened':
    case 'NoticePosted':
    case 'ChaseIssued':
    case 'AgreementDeemed':
      return past;
  }
};

/** The record of a request, or `undefined` where there is none. */
export const recordedPast = (events: readonly RequestEvent[]): RecordedPast | undefined =>
  events.reduce<RecordedPast | undefined>(evolve, undefined);

/** How a consultation stands: one of the four cells, or none of them. */
export type Standing = 'onTime' | 'late' | 'open' | 'overdue' | 'notJudged';

export const standingOf = (past: RecordedPast | undefined, agency: AgencyId): Standing => {
  const consultation = past?.consultations.get(agency);
  if (consultation?.reply) return consultation.reply.timeliness.kind;
  return consultation?.settled ? 'overdue' : 'open';
};
