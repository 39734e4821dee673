import type { AgencyId } from '#lib/agencies';
import type { ChaseIssued, EntryCorrected, NoticePosted, RequestEvent } from '#lib/coordination';
import { dateOf, type DueDate, type Instant, type LocalDate } from '#lib/working-time';
import { type ConsultationCourse, courseAfter } from '../consultation/consultation-course.js';

/** What the figures need to know of one consultation. Plain JSON: rows keep it as it is. */
export interface Account {
  readonly course: ConsultationCourse;
  readonly addressedAt: Instant;
  readonly hasQuestion: boolean;
  /** The letter was received on or after the last day it states, so that its date is void. */
  readonly letterLaterThanItsDate: boolean;
  /** Requests for missing documents, in order. */
  readonly documentsAsked: readonly DocumentsAsked[];
  /** The agency entered its answer, or corrected a day in its own favour, for a day before that reached this system (R12). */
  readonly enteredLate: boolean;
  /** The lead entered the delivery or a supplement, which favour it, for a day before it reached this system (R12). */
  readonly dossierEnteredLate: boolean;
  /** Since when the due date stands. */
  readonly dueSince: Instant | null;
  /** Reminders of the agency and chase letters of the lead, each for its due date. */
  readonly pursued: readonly Pursued[];
  /** Transcribed from a file: nobody was reminded by this system. */
  readonly imported: boolean;
  readonly submittedAt: Instant | null;
  /** More time asked for, and when the lead decided, if it has. */
  readonly extensionsAsked: readonly Awaited[];
  /** Said to be out of its remit, and when the lead maintained that it is not. */
  readonly remitDecided: readonly Awaited[];
  /** The apologies of its request, for the result of an administrative procedure. */
  readonly apologies: readonly ApologyMade[];
}

export interface ApologyMade {
  readonly madeOn: LocalDate;
  /** As required: in time, by the head, putting off for the first time. */
  readonly asRequired: boolean;
  readonly causedBy: AgencyId | null;
}

export interface DocumentsAsked {
  readonly requestedAt: Instant;
  /** In time, or late with the lead's agreement. */
  readonly stopsClock: boolean;
  /** When the lead first said or did something about it. */
  readonly answeredAt: Instant | null;
  readonly unfounded: boolean;
}

export interface Pursued {
  readonly by: 'reminder' | 'chaseLetter';
  readonly dueAt: Instant;
  readonly at: Instant;
}

/** What the agency put to the lead, and when the lead decided, if it has. */
export interface Awaited {
  readonly askedAt: Instant;
  readonly decidedAt: Instant | null;
}

const added = (event: Extract<RequestEvent, { type: 'AddresseeAdded' }>): Account => {
  const { addressee, occurredAt } = event.data;
  const { question } = addressee;
  return {
    course: courseAfter(undefined, event),
    addressedAt: occurredAt,
    hasQuestion: question !== undefined && question.trim() !== '',
    letterLaterThanItsDate: false,
    documentsAsked: [],
    enteredLate: false,
    dossierEnteredLate: false,
    dueSince: null,
    pursued: [],
    imported: false,
    submittedAt: null,
    extensionsAsked: [],
    remitDecided: [],
    apologies: [],
  };
};

const isVoid = ({ derivation }: DueDate): boolean =>
  derivation.steps.some(({ type }) => type === 'statedVoid');

/** R12 marks a corrected day as one first entered late: it counts against whom it favours. */
const correctedLate = (
  { data: { correction, party } }: EntryCorrected,
  { course: { answer } }: Account,
): Partial<Account> => {
  if (party === 'lead') return { dossierEnteredLate: true };
  // The sending of a later opinion says nothing about when the agency answered.
  const counts = correction.entry !== 'sending' || correction.opinion === answer?.first;
  return counts ? { enteredLate: true } : {};
};

/** What becomes of the latest request for documents; the first answer stays the first. */
const answered = (
  { documentsAsked }: Account,
  told: Partial<DocumentsAsked>,
): Pick<Account, 'documentsAsked'> => ({
  documentsAsked: documentsAsked.map((asked, index, all) =>
    index === all.length - 1
      ? { ...asked, ...told, answeredAt: asked.answeredAt ?? told.answeredAt ?? null }
      : asked,
  ),
});

const pursuedBy = (
  by: Pursued['by'],
  { data: { forDueDate, occurredAt: at } }: NoticePosted | ChaseIssued,
  { pursued }: Account,
): Pick<Account, 'pursued'> => ({ pursued: [...pursued, { by, dueAt: forDueDate.dueAt, at }] });

/** What an event tells beside the course of the consultation. */
const told = (event: RequestEvent, account: Account): Partial<Account> => {
  if (event.type === 'DossierDelivered' || event.type === 'DocumentsSupplied') {
    const { enteredLate, occurredAt: answeredAt } = event.data;
    return {
      dossierEnteredLate: account.dossierEnteredLate || enteredLate === true,
      imported: account.imported || event.data.evidence.kind === 'transcribed',
      ...(event.type === 'DocumentsSupplied' && answered(account, { answeredAt })),
    };
  }
  if (event.type === 'DocumentsRequestAccepted') {
    const { stopsClock, occurredAt: answeredAt } = event.data;
    return answered(account, { answeredAt, ...(stopsClock && { stopsClock }) });
  }
  if (event.type === 'DocumentsRequestContested')
    return answered(account, { answeredAt: event.data.occurredAt });
  if (event.type === 'DocumentsRequestFound')
    return answered(account, { unfounded: event.data.finding === 'unfounded' });
  if (event.type === 'WindowOpened' || event.type === 'DueDateMoved')
    return {
      letterLaterThanItsDate: isVoid(event.data.due),
      dueSince: event.data.occurredAt,
    };
  if (event.type === 'DocumentsRequested') {
    const { occurredAt: requestedAt, stopsClock } = event.data;
    const asked = { requestedAt, stopsClock, answeredAt: null, unfounded: false };
    return { documentsAsked: [...account.documentsAsked, asked] };
  }
  if (event.type === 'NoticePosted')
    return event.data.step.kind === 'reminder' ? pursuedBy('reminder', event, account) : {};
  if (event.type === 'ChaseIssued') return pursuedBy('chaseLetter', event, account);
  if (event.type === 'RequestSubmitted') return { submittedAt: event.data.occurredAt };
  if (event.type === 'SubmissionReturned') return { submittedAt: null };
  if (event.type === 'ExtensionAsked') {
    const asked = { askedAt: event.data.occurredAt, decidedAt: null };
    return { extensionsAsked: [...account.extensionsAsked, asked] };
  }
  if (event.type === 'ApologyRecorded') {
    const { apology, causedBy = null, failings } = event.data;
    const made = {
      madeOn: apology.document.issuedOn,
      asRequired: failings.length === 0,
      causedBy,
    };
    return { apologies: [...account.apologies, made] };
  }
  if (event.type === 'ExtensionDecided') {
    const { askedAt, occurredAt: decidedAt } = event.data;
    const decided = account.extensionsAsked.map((asked) =>
      asked.askedAt === askedAt ? { ...asked, decidedAt } : asked,
    );
    return { extensionsAsked: decided };
  }
  if (event.type === 'RemitMaintained') {
    const { saidAt: askedAt, occurredAt: decidedAt } = event.data;
    return { remitDecided: [...account.remitDecided, { askedAt, decidedAt }] };
  }
  if (event.type === 'OpinionGiven' && !account.course.answer)
    return { enteredLate: account.enteredLate || event.data.enteredLate === true };
  if (event.type === 'EntryCorrected' && event.data.enteredLate)
    return correctedLate(event, account);
  return {};
};

/** The account after an event that touches the consultation; none before it was addressed. */
export const accountAfter = (
  account: Account | undefined,
  event: RequestEvent,
): Account | undefined => {
  if (event.type === 'AddresseeAdded') return added(event);
  return (
    account && { ...account, ...told(event, account), course: courseAfter(account.course, event) }
  );
};

/** A consultation belongs to the period of its current due date; without one, of its sending. */
export const countsOn = ({ course, addressedAt }: Account): LocalDate =>
  course.due?.on ?? dateOf(addressedAt);

/** When it was answered or ended otherwise: nothing is owed from then on. */
export const settledAt = ({ course }: Account): Instant | null =>
  course.answer?.sentAt ?? course.ended?.at ?? null;
