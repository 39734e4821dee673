import { isNamed, type LateEntry, lateEntryNameOf, lateEntryStanding } from './late-entry.js';
import type { Correction, RequestEvent } from './request.events.js';
import type { LateEntryChange, LateEntryName } from './vocabulary.js';

const replacing = (entries: readonly LateEntry[], entry: LateEntry): readonly LateEntry[] => [
  ...entries.filter(({ name }) => !isNamed(name, entry.name)),
  entry,
];

const changed = (
  entries: readonly LateEntry[],
  name: LateEntryName,
  change: Partial<LateEntry>,
): readonly LateEntry[] =>
  entries.map((entry) => (isNamed(entry.name, name) ? { ...entry, ...change } : entry));

type DatedCorrection = Extract<Correction, { entry: 'delivery' | 'registration' | 'sending' }>;

const isDated = (correction: Correction): correction is DatedCorrection =>
  correction.entry !== 'letterNumber' && correction.entry !== 'addressee';

/** What counts where the correction does not stand: what it corrects, or what counted instead of that. */
const undoing = (correction: DatedCorrection, unproven: LateEntry | undefined): LateEntryChange => {
  const instead = unproven?.undone;
  switch (correction.entry) {
    case 'delivery': {
      const { entry, from, to } = correction;
      return { entry, from: to, to: instead?.entry === entry ? instead.to : from };
    }
    case 'registration': {
      const { entry, from, to } = correction;
      return { entry, from: to, to: instead?.entry === entry ? instead.to : from };
    }
    case 'sending': {
      const { entry, opinion, from, to } = correction;
      return { entry, opinion, from: to, to: instead?.entry === entry ? instead.to : from };
    }
  }
};

/** A corrected entry is entered anew. What it corrects counts instead only where that stood itself. */
const afterCorrection = (
  entries: readonly LateEntry[],
  {
    correction,
    party,
    enteredLate,
    awaitsConfirmation,
    occurredAt,
  }: Extract<RequestEvent, { type: 'EntryCorrected' }>['data'],
): readonly LateEntry[] => {
  if (!isDated(correction) || awaitsConfirmation) return entries;
  const name: LateEntryName =
    correction.entry === 'sending'
      ? { entry: 'sending', opinion: correction.opinion }
      : { entry: correction.entry };
  const former = entries.find((entry) => isNamed(entry.name, name));
  if (!enteredLate || party === 'monitoringBody')
    return entries.filter((entry) => entry !== former);
  const stood = former === undefined || lateEntryStanding(former, occurredAt) === 'stands';
  const undone = undoing(correction, stood ? undefined : former);
  return replacing(entries, { ...enteredLate, name, enteredBy: party, undone });
};

/** The entries of one consultation that were entered late, after an event that touches it. */
export const lateEntriesAfter = (
  entries: readonly LateEntry[],
  event: RequestEvent,
): readonly LateEntry[] => {
  switch (event.type) {
    case 'OpinionGiven': {
      const { enteredLate, opinion, occurredAt: from } = event.data;
      if (!enteredLate) return entries;
      const name = { entry: 'sending', opinion: opinion.id } as const;
      const undone = { ...name, from, to: enteredLate.at };
      return replacing(entries, { ...enteredLate, name, enteredBy: 'agency', undone });
    }
    case 'DossierDelivered': {
      // A dossier that was returned and is delivered again leaves nothing of its former arrival.
      const { enteredLate, occurredAt: from } = event.data;
      const sendings = entries.filter(({ name }) => name.entry === 'sending');
      if (!enteredLate) return sendings;
      const name = { entry: 'delivery' } as const;
      const undone = { ...name, from, to: enteredLate.at };
      return [...sendings, { ...enteredLate, name, enteredBy: 'lead', undone }];
    }
    case 'DocumentsSupplied': {
      const { enteredLate, occurredAt: suppliedAt } = event.data;
      if (!enteredLate) return entries;
      const name = { entry: 'supplement', suppliedAt } as const;
      const undone = { ...name, from: suppliedAt, to: enteredLate.at };
      return replacing(entries, { ...enteredLate, name, enteredBy: 'lead', undone });
    }
    case 'EntryCorrected':
      return afterCorrection(entries, event.data);
    case 'LateEntryConfirmed':
      return changed(entries, event.data.late, { confirmed: true });
    case 'LateEntryContested': {
      const { change: contested } = event.data;
      return changed(entries, lateEntryNameOf(contested), { contested });
    }
    case 'LateEntryFound':
      return changed(entries, event.data.late, { finding: event.data.finding });
    case 'RequestOpened':
    case 'LeadPositionStated':
    case 'RequestSubmitted':
    case 'RequestWithdrawn':
    case 'SubmissionReturned':
    case 'ConclusionRecorded':
    case 'LeadChanged':
    case 'AddresseeAdded':
    case 'AddresseeReleased':
    case 'ConsultationTransferred':
    case 'QuestionAdded':
    case 'DossierRegistered':
    case 'DossierReturned':
    case 'WindowOpened':
    case 'DueDateMoved':
    case 'ShorteningNotified':
    case 'DocumentsRequested':
    case 'DocumentsRequestAccepted':
    case 'DocumentsRequestContested':
    case 'DocumentsRequestFound':
    case 'InterimAccepted':
    case 'RemitMaintained':
    case 'WindowLapsed':
    case 'LapseReversed':
    case 'PointAnswered':
    case 'CorrectionConfirmed':
    case 'OpinionRejudged':
    case 'WindowsExtended':
    case 'WindowsShortened':
    case 'ExtensionAsked':
    case 'ExtensionDecided':
    case 'NoticePosted':
    case 'ChaseIssued':
    case 'LatenessObjectedTo':
    case 'LatenessExplained':
    case 'LatenessReviewed':
    case 'ApologyRecorded':
    case 'AgreementDeemed':
    case 'AskedAgain':
    case 'LateSubmissionExplained':
    case 'LateSubmissionReviewed':
    case 'TrackedOutside':
    case 'RuleRepinned':
    case 'OpinionRegistered':
      return entries;
  }
};
