import type { DueDateMoved, EntryCorrected, OpinionGiven, RequestEvent } from '#lib/coordination';
import type { ConsultationFile, OpinionFile } from './request-file.js';

/** A consultation as far as the events told so far say; its status and its mark depend on the moment of asking. */
export type ConsultationSoFar = Omit<ConsultationFile, 'status' | 'confirmed'>;

type AddresseeAddedData = Extract<RequestEvent, { type: 'AddresseeAdded' }>['data'];

export const addressed = (
  { agency, addressee, bound }: AddresseeAddedData,
  revision: bigint,
): ConsultationSoFar => ({
  agency,
  ...(addressee.question !== undefined && { question: addressee.question }),
  bound,
  channel: addressee.channel,
  ...(addressee.window && { windowInLetter: addressee.window }),
  moves: [],
  documentsRequested: [],
  extensions: [],
  opinions: [],
  lapses: [],
  revision,
});

/** The consultation after an event that touches it. */
export const consultationAfter = (
  so: ConsultationSoFar,
  event: RequestEvent,
): ConsultationSoFar => {
  switch (event.type) {
    case 'RequestOpened':
    case 'LeadPositionStated':
    case 'RequestSubmitted':
    case 'RequestWithdrawn':
    case 'AddresseeAdded':
    case 'WindowsExtended':
    case 'WindowsShortened':
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
    case 'CorrectionConfirmed': {
      const { sending } = event.data;
      return sending
        ? withChangedOpinion(so, sending.opinion, () => ({ sentAt: sending.sentAt }))
        : so;
    }
    case 'AddresseeReleased': {
      const { occurredAt: at, cause, reason, readdressedTo } = event.data;
      return { ...so, released: { at, cause, reason, ...(readdressedTo && { readdressedTo }) } };
    }
    case 'DossierDelivered': {
      const { returned: _, ...rest } = so;
      const { occurredAt: at, evidence } = event.data;
      const enteredLate = event.data.enteredLate === true;
      return { ...rest, delivered: { at, evidence, enteredLate } };
    }
    case 'DossierRegistered': {
      const { registeredOn, number, evidence } = event.data;
      const registered = { on: registeredOn, evidence, ...(number !== undefined && { number }) };
      return { ...so, registered };
    }
    case 'DossierReturned': {
      const { occurredAt, cause, reason } = event.data;
      return { ...so, returned: { at: occurredAt, cause, reason } };
    }
    case 'WindowOpened': {
      const { due } = event.data;
      return { ...so, window: { due }, firstDueOn: due.dueOn };
    }
    case 'DueDateMoved':
      return moved(so, event.data);
    case 'DocumentsRequested': {
      const { occurredAt, items, stopsClock } = event.data;
      const asked = { requestedAt: occurredAt, items, stopsClock, supplied: [] };
      return { ...so, documentsRequested: [...so.documentsRequested, asked] };
    }
    case 'DocumentsSupplied': {
      const { occurredAt, items, evidence } = event.data;
      const enteredLate = event.data.enteredLate === true;
      const supply = { suppliedAt: occurredAt, items, evidence, enteredLate };
      return {
        ...so,
        documentsRequested: so.documentsRequested.map((asked, index, all) =>
          index === all.length - 1 ? { ...asked, supplied: [...asked.supplied, supply] } : asked,
        ),
      };
    }
    case 'OpinionGiven':
      return withOpinion(so, event.data);
    case 'InterimAccepted': {
      const { occurredAt: acceptedAsFinalAt, timeliness } = event.data;
      return withChangedOpinion(so, event.data.opinion, () => ({ acceptedAsFinalAt, timeliness }));
    }
    case 'RemitMaintained': {
      const { occurredAt: at, reason } = event.data;
      const timeliness = { kind: 'notJudged' } as const;
      return withChangedOpinion(so, event.data.opinion, () => ({
        remitMaintained: { at, reason },
        timeliness,
      }));
    }
    case 'OpinionRejudged':
      return withChangedOpinion(so, event.data.opinion, () => ({
        timeliness: event.data.timeliness,
      }));
    case 'PointAnswered': {
      const { point, response } = event.data;
      return withChangedOpinion(so, event.data.opinion, ({ responses }) => ({
        responses: [...responses.filter((given) => given.point !== point), { point, response }],
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
    case 'EntryCorrected':
      return corrected(so, event.data);
  }
};

const moved = (
  so: ConsultationSoFar,
  { occurredAt, from, due, cause }: DueDateMoved['data'],
): ConsultationSoFar => ({
  ...so,
  window: { due },
  moves: [
    ...so.moves,
    { movedAt: occurredAt, from, to: { dueOn: due.dueOn, dueAt: due.dueAt }, cause },
  ],
});

const opinionFile = (given: OpinionGiven['data']): OpinionFile => ({
  opinion: given.opinion,
  sentAt: given.occurredAt,
  ...(given.receivedAt && { receivedAt: given.receivedAt }),
  enteredBy: given.enteredBy,
  evidence: given.evidence,
  dateOnly: given.dateOnly === true,
  enteredLate: given.enteredLate === true,
  addendum: given.addendum === true,
  timeliness: given.timeliness,
  ...(given.supersedes && { supersedes: given.supersedes }),
  responses: [],
});

const withOpinion = (so: ConsultationSoFar, given: OpinionGiven['data']): ConsultationSoFar => ({
  ...so,
  opinions: [
    ...so.opinions.map((earlier) =>
      earlier.opinion.id === given.supersedes
        ? { ...earlier, supersededBy: given.opinion.id }
        : earlier,
    ),
    opinionFile(given),
  ],
});

const withChangedOpinion = (
  so: ConsultationSoFar,
  id: OpinionFile['opinion']['id'],
  change: (opinion: OpinionFile) => Partial<OpinionFile>,
): ConsultationSoFar => ({
  ...so,
  opinions: so.opinions.map((opinion) =>
    opinion.opinion.id === id ? { ...opinion, ...change(opinion) } : opinion,
  ),
});

/** The corrected value; what follows from it for the clock is told by events of its own. */
const corrected = (
  so: ConsultationSoFar,
  { correction, awaitsConfirmation }: EntryCorrected['data'],
): ConsultationSoFar => {
  switch (correction.entry) {
    case 'letterNumber':
    case 'addressee':
      return so;
    case 'delivery':
      return so.delivered ? { ...so, delivered: { ...so.delivered, at: correction.to } } : so;
    case 'registration':
      return so.registered ? { ...so, registered: { ...so.registered, on: correction.to } } : so;
    case 'sending':
      // A later sending that waits for the agency's confirmation is not yet what counts.
      return awaitsConfirmation
        ? so
        : withChangedOpinion(so, correction.opinion, () => ({ sentAt: correction.to }));
  }
};
