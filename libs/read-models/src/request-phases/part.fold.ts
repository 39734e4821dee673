import {
  type Correction,
  isFinal,
  type LateEntryChange,
  type RequestEvent,
} from '#lib/coordination';
import { dateOf, type LocalDate } from '#lib/working-time';
import { lastDayBefore } from './last-day.js';
import type { WaitCause } from './phases.js';
import type { PartTrack, Wait } from './track.js';
import { neverWaited, waitedUntil, waiting, waitsCorrected } from './waits.js';

type Data<Type extends RequestEvent['type']> = Extract<RequestEvent, { type: Type }>['data'];

const DOCUMENTS = ['documentsMissing', 'documentsContested'] as const;

const withWaits = (part: PartTrack, waits: readonly Wait[]): PartTrack => ({ ...part, waits });

const until = (part: PartTrack, to: LocalDate, ...causes: readonly WaitCause[]): PartTrack =>
  withWaits(part, waitedUntil(part.waits, to, ...causes));

const since = (part: PartTrack, from: LocalDate, cause: WaitCause): PartTrack =>
  withWaits(part, waiting(part.waits, cause, from));

/** Delivered; until its window opens, which is the same moment where the dossier is complete, the lead owes it. */
const delivered = (
  part: PartTrack,
  { occurredAt, completeOn }: Data<'DossierDelivered'>,
): PartTrack => {
  const on = dateOf(occurredAt);
  const { waits } = until(part, on, 'notDelivered', 'dossierReturned');
  return {
    ...part,
    waits: waiting(waits, 'dossierAwaited', on, completeOn ?? null),
    deliveredOn: on,
  };
};

/** A dossier that is returned never started a clock: none of its days was the agency's. */
const returned = (part: PartTrack, { occurredAt }: Data<'DossierReturned'>): PartTrack => {
  const from = part.deliveredOn ?? dateOf(occurredAt);
  return since(until(part, from, 'dossierAwaited', 'notDelivered'), from, 'dossierReturned');
};

const documentsAsked = (
  part: PartTrack,
  { occurredAt, stopsClock }: Data<'DocumentsRequested'>,
): PartTrack => ({
  ...(stopsClock ? since(part, dateOf(occurredAt), 'documentsMissing') : part),
  suppliedOn: null,
});

const supplied = (part: PartTrack, { occurredAt }: Data<'DocumentsSupplied'>): PartTrack => {
  const on = dateOf(occurredAt);
  return { ...part, suppliedOn: part.suppliedOn && part.suppliedOn > on ? part.suppliedOn : on };
};

/** The wait goes on, and another has to act to end it. */
const passedOn = (part: PartTrack, on: LocalDate, from: WaitCause, to: WaitCause): PartTrack =>
  part.waits.some((wait) => wait.cause === from && wait.to === null)
    ? since(until(part, on, from), on, to)
    : part;

const found = (
  part: PartTrack,
  { occurredAt, requestedAt, finding }: Data<'DocumentsRequestFound'>,
): PartTrack =>
  finding === 'unfounded'
    ? withWaits(part, neverWaited(part.waits, dateOf(requestedAt), ...DOCUMENTS))
    : passedOn(part, dateOf(occurredAt), 'documentsContested', 'documentsMissing');

const answered = (part: PartTrack, given: Data<'OpinionGiven'>): PartTrack => {
  if (!isFinal(given)) return part;
  const on = dateOf(given.occurredAt);
  const before = until(part, on, 'remitUndecided');
  return given.opinion.kind === 'outOfRemit' ? since(before, on, 'remitUndecided') : before;
};

/** It owes nothing more. Had the wrong body been asked, none of the days was its own. */
const over = (
  part: PartTrack,
  { occurredAt, cause }: Data<'AddresseeReleased' | 'ConsultationTransferred'>,
): PartTrack => {
  const on = lastDayBefore(occurredAt);
  const ended = until(part, on, 'remitUndecided', 'heirsAwaited');
  return cause === 'wrongAddressee'
    ? withWaits(ended, waiting(ended.waits, 'wrongAddressee', part.addressedOn, on))
    : ended;
};

const transferred = (part: PartTrack, data: Data<'ConsultationTransferred'>): PartTrack =>
  data.heirsAwaited
    ? since(over(part, data), lastDayBefore(data.occurredAt), 'heirsAwaited')
    : over(part, data);

/** What was mistaken, or does not stand, is counted from the other day. */
const countedFrom = (part: PartTrack, change: Correction | LateEntryChange): PartTrack => {
  if (change.entry !== 'delivery' && change.entry !== 'sending' && change.entry !== 'supplement')
    return part;
  const [from, to] = [dateOf(change.from), dateOf(change.to)];
  if (change.entry === 'sending')
    return withWaits(part, waitsCorrected(part.waits, from, to, 'remitUndecided'));
  if (change.entry === 'supplement')
    return {
      ...withWaits(part, waitsCorrected(part.waits, from, to, ...DOCUMENTS)),
      suppliedOn: part.suppliedOn === from ? to : part.suppliedOn,
    };
  const of = ['notDelivered', 'dossierAwaited', 'dossierReturned'] as const;
  return { ...part, waits: waitsCorrected(part.waits, from, to, ...of), deliveredOn: to };
};

type Steps = {
  readonly [Type in RequestEvent['type']]:
    ((part: PartTrack, data: Data<Type>) => PartTrack) | 'unchanged';
};

/** What each event makes of the days on which an agency could not act. */
export const partSteps: Steps = {
  RequestOpened: 'unchanged',
  LeadPositionStated: 'unchanged',
  RequestSubmitted: 'unchanged',
  SubmissionReturned: 'unchanged',
  ConclusionRecorded: 'unchanged',
  RequestWithdrawn: 'unchanged',
  LeadChanged: 'unchanged',
  AddresseeAdded: 'unchanged',
  AddresseeReleased: over,
  ConsultationTransferred: transferred,
  QuestionAdded: 'unchanged',
  DossierDelivered: delivered,
  DossierRegistered: 'unchanged',
  DossierReturned: returned,
  WindowOpened: (part, { occurredAt }) =>
    until(part, dateOf(occurredAt), 'dossierAwaited', ...DOCUMENTS),
  DueDateMoved: (part, { cause, occurredAt }) =>
    cause === 'documentsSupplied'
      ? until(part, part.suppliedOn ?? dateOf(occurredAt), ...DOCUMENTS)
      : part,
  ShorteningNotified: 'unchanged',
  DocumentsRequested: documentsAsked,
  DocumentsRequestAccepted: (part, { requestedAt, stopsClock }) =>
    stopsClock ? since(part, dateOf(requestedAt), 'documentsMissing') : part,
  DocumentsRequestContested: (part, { occurredAt }) =>
    passedOn(part, dateOf(occurredAt), 'documentsMissing', 'documentsContested'),
  DocumentsRequestFound: found,
  DocumentsSupplied: supplied,
  ExtensionAsked: (part, { occurredAt }) => since(part, dateOf(occurredAt), 'extensionUndecided'),
  ExtensionDecided: (part, { occurredAt }) => until(part, dateOf(occurredAt), 'extensionUndecided'),
  WindowsExtended: 'unchanged',
  WindowsShortened: 'unchanged',
  NoticePosted: 'unchanged',
  ChaseIssued: 'unchanged',
  AskedAgain: 'unchanged',
  AgreementDeemed: 'unchanged',
  OpinionGiven: answered,
  OpinionRegistered: 'unchanged',
  InterimAccepted: 'unchanged',
  RemitMaintained: (part, { occurredAt }) => until(part, dateOf(occurredAt), 'remitUndecided'),
  OpinionRejudged: 'unchanged',
  PointAnswered: 'unchanged',
  EntryCorrected: (part, { correction }) => countedFrom(part, correction),
  LateEntryConfirmed: 'unchanged',
  LateEntryContested: (part, { change }) => countedFrom(part, change),
  LateEntryFound: (part, { change }) => (change ? countedFrom(part, change) : part),
  CorrectionConfirmed: 'unchanged',
  WindowLapsed: 'unchanged',
  LapseReversed: 'unchanged',
  LatenessObjectedTo: 'unchanged',
  LatenessExplained: 'unchanged',
  LatenessReviewed: (part, { occurredAt, finding }) => ({
    ...part,
    excusedOn: finding.kind === 'excused' ? dateOf(occurredAt) : null,
  }),
  ApologyRecorded: 'unchanged',
  TrackedOutside: 'unchanged',
  RuleRepinned: 'unchanged',
  LateSubmissionExplained: 'unchanged',
  LateSubmissionReviewed: 'unchanged',
};
