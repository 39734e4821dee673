import type { RequestEvent } from '#lib/coordination';
import { dateOf, type DueDate, type Instant, type LocalDate } from '#lib/working-time';
import { type ConsultationCourse, courseAfter } from '../consultation/consultation-course.js';

/** What the figures need to know of one consultation. Plain JSON: rows keep it as it is. */
export interface Account {
  readonly course: ConsultationCourse;
  readonly addressedAt: Instant;
  readonly hasQuestion: boolean;
  /** The letter was received on or after the last day it states, so that its date is void. */
  readonly letterLaterThanItsDate: boolean;
  /** Documents were missing, and asked for in time. */
  readonly incomplete: boolean;
  /** The answer was entered by the party it favours, for a day before it reached this system (R12). */
  readonly enteredLate: boolean;
  /** The lead entered the delivery or a supplement, which favour it, for a day before it reached this system (R12). */
  readonly dossierEnteredLate: boolean;
  /** More time asked for, and when the lead decided, if it has. */
  readonly extensionsAsked: readonly Awaited[];
  /** Said to be out of its remit, and when the lead maintained that it is not. */
  readonly remitDecided: readonly Awaited[];
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
    incomplete: false,
    enteredLate: false,
    dossierEnteredLate: false,
    extensionsAsked: [],
    remitDecided: [],
  };
};

const isVoid = ({ derivation }: DueDate): boolean =>
  derivation.steps.some(({ type }) => type === 'statedVoid');

/** What an event tells beside the course of the consultation. */
const told = (event: RequestEvent, account: Account): Partial<Account> => {
  if (event.type === 'DossierDelivered' || event.type === 'DocumentsSupplied')
    return {
      dossierEnteredLate: account.dossierEnteredLate || event.data.enteredLate === true,
    };
  if (event.type === 'WindowOpened' || event.type === 'DueDateMoved')
    return { letterLaterThanItsDate: isVoid(event.data.due) };
  if (event.type === 'DocumentsRequested')
    return { incomplete: account.incomplete || event.data.stopsClock };
  if (event.type === 'ExtensionAsked') {
    const asked = { askedAt: event.data.occurredAt, decidedAt: null };
    return { extensionsAsked: [...account.extensionsAsked, asked] };
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
    return { enteredLate: event.data.enteredLate === true };
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
