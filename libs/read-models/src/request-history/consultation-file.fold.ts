import type { DueDateMoved, EntryCorrected, RequestEvent } from '#lib/coordination';
import type { DueDate } from '#lib/working-time';
import { courseDue } from '../consultation/consultation-course.js';
import { unjudgedIn } from '../consultation/course-standing.js';
import { confirmationAfter, confirmationAsked } from './correction-file.fold.js';
import { opinionsAfter } from './opinion-file.fold.js';
import type { ConsultationFile } from './consultation-file.js';
import type { DocumentsRequestFile } from './documents-request-file.js';
import type { LatenessToldFile } from './lateness-file.js';

/** A consultation as far as the events told so far say; its status and its mark depend on the moment of asking. */
export type ConsultationSoFar = Omit<ConsultationFile, 'status' | 'confirmed' | 'mark'>;

type AddresseeAddedData = Extract<RequestEvent, { type: 'AddresseeAdded' }>['data'];

export const addressed = (
  { agency, addressee, bound, takenOverFrom }: AddresseeAddedData,
  revision: bigint,
): ConsultationSoFar => ({
  agency,
  ...(addressee.question !== undefined && { question: addressee.question }),
  bound,
  channel: addressee.channel,
  ...(addressee.window && { windowInLetter: addressee.window }),
  takenOverFrom: takenOverFrom === undefined ? [] : [takenOverFrom],
  moves: [],
  documentsRequested: [],
  extensions: [],
  notices: [],
  chaseLetters: [],
  opinions: [],
  lapses: [],
  latenessTold: [],
  revision,
});

/** The consultation after an event that touches it. */
export const consultationAfter = (
  before: ConsultationSoFar,
  event: RequestEvent,
): ConsultationSoFar => {
  const { registered, shortening } = before;
  return withEntry(
    {
      ...before,
      ...(registered?.confirmation && {
        registered: {
          ...registered,
          confirmation: confirmationAfter(registered.confirmation, event),
        },
      }),
      ...(shortening && {
        shortening: {
          ...shortening,
          confirmation: confirmationAfter(shortening.confirmation, event),
        },
      }),
    },
    event,
  );
};

const withEntry = (so: ConsultationSoFar, event: RequestEvent): ConsultationSoFar => {
  switch (event.type) {
    case 'RequestOpened':
    case 'LeadPositionStated':
    case 'RequestSubmitted':
    case 'SubmissionReturned':
    case 'ConclusionRecorded':
    case 'LeadChanged':
    case 'RequestWithdrawn':
    case 'AddresseeAdded':
    case 'WindowsExtended':
    case 'WindowsShortened':
    case 'ApologyRecorded':
      return so;
    case 'ExtensionAsked': {
      const { occurredAt: askedAt, length, reason, evidence } = event.data;
      const enteredLate = event.data.enteredLate === true;
      return {
        ...so,
        extensions: [...so.extensions, { askedAt, length, reason, evidence, enteredLate }],
      };
    }
    case 'ExtensionDecided': {
      const { occurredAt: decidedAt, askedAt, decision } = event.data;
      return {
        ...so,
        extensions: so.extensions.map((asked) =>
          asked.askedAt === askedAt ? { ...asked, decided: { at: decidedAt, ...decision } } : asked,
        ),
      };
    }
    case 'NoticePosted': {
      const { occurredAt: postedAt, to, step, rung, forDueDate } = event.data;
      const notice = { postedAt, to, step, rung, dueOn: forDueDate.dueOn };
      return { ...so, notices: [...so.notices, notice] };
    }
    case 'ChaseIssued': {
      const { occurredAt: recordedAt, number, document, signer, evidence, forDueDate } = event.data;
      const { dueOn } = forDueDate;
      const issued = { recordedAt, number, document, signer, evidence, dueOn };
      return { ...so, chaseLetters: [...so.chaseLetters, issued] };
    }
    case 'OpinionGiven':
    case 'OpinionRejudged':
    case 'InterimAccepted':
    case 'RemitMaintained':
    case 'PointAnswered':
    case 'CorrectionConfirmed':
      return { ...so, opinions: opinionsAfter(so.opinions, event) };
    case 'AddresseeReleased': {
      const { occurredAt: at, cause, reason, readdressedTo } = event.data;
      return { ...so, released: { at, cause, reason, ...(readdressedTo && { readdressedTo }) } };
    }
    case 'ConsultationTransferred': {
      const { occurredAt: at, cause, heirs, reason } = event.data;
      const heirsAwaited = event.data.heirsAwaited === true;
      return { ...so, transferred: { at, cause, heirs, reason, heirsAwaited } };
    }
    case 'QuestionAdded': {
      const { question: added, takenOverFrom } = event.data;
      return {
        ...so,
        question: so.question === undefined ? added : `${so.question}\n${added}`,
        takenOverFrom: [...so.takenOverFrom, takenOverFrom],
      };
    }
    case 'DossierDelivered': {
      const { returned: _, ...rest } = so;
      const { occurredAt: at, evidence } = event.data;
      const enteredLate = event.data.enteredLate === true;
      return { ...rest, delivered: { at, evidence, enteredLate } };
    }
    case 'DossierRegistered': {
      const { registeredOn, number, evidence, awaitsConfirmation } = event.data;
      const registered = {
        on: registeredOn,
        ...(number !== undefined && { number }),
        evidence,
        enteredLate: false,
        ...(awaitsConfirmation && { confirmation: confirmationAsked(awaitsConfirmation) }),
      };
      return { ...so, registered };
    }
    case 'DossierReturned': {
      const { occurredAt, cause, reason } = event.data;
      return { ...so, returned: { at: occurredAt, cause, reason } };
    }
    case 'WindowOpened': {
      const { due } = event.data;
      return { ...so, window: windowFile(so, due), firstDueOn: due.dueOn };
    }
    case 'DueDateMoved':
      return moved(so, event.data);
    case 'ShorteningNotified': {
      const { occurredAt: notifiedAt, from, awaitsConfirmation } = event.data;
      const { calendar } = awaitsConfirmation;
      const confirmation = confirmationAsked(awaitsConfirmation);
      const shortening = { notifiedAt, from, confirmation, ...(calendar && { calendar }) };
      return { ...so, shortening };
    }
    case 'DocumentsRequested': {
      const { occurredAt, items, stopsClock } = event.data;
      const asked = { requestedAt: occurredAt, items, stopsClock, supplied: [] };
      return { ...so, documentsRequested: [...so.documentsRequested, asked] };
    }
    case 'DocumentsRequestAccepted': {
      const { occurredAt: at, stopsClock } = event.data;
      return withLatestRequest(so, (asked) => ({
        ...asked,
        answered: { at, kind: 'accepted' },
        stopsClock: asked.stopsClock || stopsClock === true,
      }));
    }
    case 'DocumentsRequestContested': {
      const { occurredAt: at, reason } = event.data;
      return withLatestRequest(so, (asked) => ({
        ...asked,
        answered: { at, kind: 'contested', reason },
      }));
    }
    case 'DocumentsRequestFound': {
      const { occurredAt: at, finding, ruling } = event.data;
      return withLatestRequest(so, (asked) => ({ ...asked, found: { at, finding, ruling } }));
    }
    case 'DocumentsSupplied': {
      const { occurredAt, items, evidence } = event.data;
      const enteredLate = event.data.enteredLate === true;
      const supply = { suppliedAt: occurredAt, items, evidence, enteredLate };
      return withLatestRequest(so, (asked) => ({
        ...asked,
        supplied: [...asked.supplied, supply],
      }));
    }
    case 'WindowLapsed': {
      const { occurredAt, noticedAt, dueOn } = event.data;
      return { ...so, lapses: [...so.lapses, { lapsedAt: occurredAt, noticedAt, dueOn }] };
    }
    case 'LapseReversed': {
      const { occurredAt, cause, lapse: reversal } = event.data;
      const reversed = { at: occurredAt, cause };
      return {
        ...so,
        lapses: so.lapses.map((lapse) =>
          !lapse.reversed && lapse.lapsedAt === reversal.dueAt ? { ...lapse, reversed } : lapse,
        ),
      };
    }
    case 'LatenessObjectedTo': {
      const { occurredAt: at, reason, evidence } = event.data;
      return withTold(so, { kind: 'objected', at, reason, evidence });
    }
    case 'LatenessExplained': {
      const { occurredAt: at, cause, explanation, evidence } = event.data;
      return withTold(so, { kind: 'explained', at, cause, explanation, evidence });
    }
    case 'LatenessReviewed': {
      const { occurredAt: at, finding, reason, ruling } = event.data;
      return withTold(so, { kind: 'reviewed', at, finding, reason, ruling });
    }
    case 'EntryCorrected':
      return corrected({ ...so, opinions: opinionsAfter(so.opinions, event) }, event.data);
  }
};

const withTold = (so: ConsultationSoFar, told: LatenessToldFile): ConsultationSoFar => ({
  ...so,
  latenessTold: [...so.latenessTold, told],
});

const withLatestRequest = (
  so: ConsultationSoFar,
  change: (asked: DocumentsRequestFile) => DocumentsRequestFile,
): ConsultationSoFar => ({
  ...so,
  documentsRequested: so.documentsRequested.map((asked, index, all) =>
    index === all.length - 1 ? change(asked) : asked,
  ),
});

const windowFile = (
  { bound }: ConsultationSoFar,
  due: DueDate,
): NonNullable<ConsultationFile['window']> => {
  const unjudged = unjudgedIn(bound, courseDue(due, null));
  return { due, ...(unjudged && { unjudged }) };
};

const moved = (so: ConsultationSoFar, move: DueDateMoved['data']): ConsultationSoFar => {
  const { occurredAt: movedAt, from, due, cause } = move;
  const to = { dueOn: due.dueOn, dueAt: due.dueAt };
  const cited = cause === 'calendarCorrected' && { calendar: move.calendar };
  return {
    ...so,
    window: windowFile(so, due),
    moves: [...so.moves, { movedAt, from, to, cause, ...cited }],
  };
};

/** The corrected value; what follows from it for the clock is told by events of its own. */
const corrected = (
  so: ConsultationSoFar,
  { correction, ...data }: EntryCorrected['data'],
): ConsultationSoFar => {
  switch (correction.entry) {
    case 'letterNumber':
    case 'addressee':
    case 'sending':
      return so;
    case 'delivery': {
      const { delivered } = so;
      if (!delivered) return so;
      const enteredLate = delivered.enteredLate || data.enteredLate === true;
      return { ...so, delivered: { ...delivered, at: correction.to, enteredLate } };
    }
    case 'registration': {
      const { registered } = so;
      if (!registered) return so;
      const enteredLate = registered.enteredLate || data.enteredLate === true;
      return { ...so, registered: { ...registered, on: correction.to, enteredLate } };
    }
  }
};
