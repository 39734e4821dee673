import type { ChaseIssued, NoticePosted, OpinionGiven, RequestEvent } from '#lib/coordination';
import { dateOf, type DueDate, type LocalDate } from '#lib/working-time';
import { courseAfter } from '../consultation/course-after.js';
import type { Account, DocumentsAsked, Pursued } from './account.js';

const added = (event: Extract<RequestEvent, { type: 'AddresseeAdded' }>): Account => {
  const { addressee, occurredAt } = event.data;
  const { question } = addressee;
  return {
    course: courseAfter(undefined, event),
    addressedAt: occurredAt,
    hasQuestion: question !== undefined && question.trim() !== '',
    letterLaterThanItsDate: false,
    documentsAsked: [],
    dueSince: null,
    pursued: [],
    imported: false,
    opinionsRegistered: [],
    submittedAt: null,
    extensionsAsked: [],
    remitDecided: [],
    apologies: [],
  };
};

const isVoid = ({ derivation }: DueDate): boolean =>
  derivation.steps.some(({ type }) => type === 'statedVoid');

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

const registeredAfter = (
  { opinionsRegistered }: Account,
  receivedOn: LocalDate,
  registeredOn: LocalDate,
): Pick<Account, 'opinionsRegistered'> => ({
  opinionsRegistered: [...opinionsRegistered, { receivedOn, registeredOn }],
});

/** The registration of each. The monitoring body's registry is not the lead's. */
const given = (
  { enteredBy, registered, receivedAt, occurredAt }: OpinionGiven['data'],
  account: Account,
): Partial<Account> =>
  registered && enteredBy !== 'monitoringBody'
    ? registeredAfter(account, dateOf(receivedAt ?? occurredAt), registered.on)
    : {};

/** What an event tells beside the course of the consultation. */
const told = (event: RequestEvent, account: Account): Partial<Account> => {
  if (event.type === 'DossierDelivered' || event.type === 'DocumentsSupplied') {
    const { occurredAt: answeredAt } = event.data;
    return {
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
    const { occurredAt: requestedAt, stopsClock, takenOver } = event.data;
    // Counted where it was asked.
    if (takenOver && takenOver.silenceSince === undefined) return {};
    const asked = {
      ...{ requestedAt, stopsClock, answeredAt: null, unfounded: false },
      ...(takenOver && { silentSince: takenOver.silenceSince }),
    };
    return { documentsAsked: [...account.documentsAsked, asked] };
  }
  if (event.type === 'NoticePosted')
    return event.data.step.kind === 'reminder' ? pursuedBy('reminder', event, account) : {};
  if (event.type === 'ChaseIssued') return pursuedBy('chaseLetter', event, account);
  if (event.type === 'RequestSubmitted') return { submittedAt: event.data.occurredAt };
  if (event.type === 'SubmissionReturned') return { submittedAt: null };
  if (event.type === 'ExtensionAsked') {
    const { occurredAt: askedAt, takenOverFrom } = event.data;
    const asked = { askedAt, decidedAt: null, ...(takenOverFrom && { takenOver: true as const }) };
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
  if (event.type === 'OpinionGiven') return given(event.data, account);
  if (event.type === 'OpinionRegistered') {
    const { reachedAt, occurredAt } = event.data;
    return registeredAfter(account, dateOf(reachedAt), dateOf(occurredAt));
  }
  return {};
};

/** The account after an event that touches the consultation; none before it was addressed. */
export const accountAfter = (
  account: Account | undefined,
  event: RequestEvent,
): Account | undefined => {
  if (event.type === 'AddresseeAdded') return added(event);
  return (
    account && {
      ...account,
      ...told(event, account),
      course: courseAfter(account.course, event),
    }
  );
};
