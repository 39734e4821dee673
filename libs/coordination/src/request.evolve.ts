import type { AgencyId } from '#lib/agencies';
import { awaitedAfter } from './awaited-correction.js';
import { evolveConsultation } from './consultation.evolve.js';
import { withSending } from './consultation.opinions.js';
import type { Consultation, ConsultationEvent } from './consultation.state.js';
import { deemedAfter } from './deemed-agreement.js';
import { latenessMarkAfter } from './lateness-mark.js';
import type { EntryCorrected, RequestEvent, RequestOpened } from './request.events.js';
import { type KnownRequest, leadExtends, type RequestState } from './request.state.js';

const opened = ({ data }: RequestOpened): RequestState => ({
  status: 'open',
  requestId: data.requestId,
  lead: data.lead,
  letter: data.letter,
  matter: data.matter,
  urgency: data.urgency,
  rule: data.rule,
  calendar: data.calendar,
  dossierProvided: data.dossier.status !== 'notProvided',
  imported: data.evidence.kind === 'transcribed',
  sentAt: data.occurredAt,
  positions: data.leadPosition?.trim()
    ? [{ statedAt: data.occurredAt, text: data.leadPosition }]
    : [],
  extended: [],
  putOff: new Set(),
  consultations: new Map(),
});

/** Where the agency is asked, its consultation after an event that touches it. */
const withConsultation = (
  request: KnownRequest,
  agency: AgencyId,
  event: RequestEvent,
  next: (consultation: Consultation) => Consultation,
): KnownRequest => {
  const consultation = request.consultations.get(agency);
  if (consultation === undefined) return request;
  const awaitsConfirmation = awaitedAfter(consultation.awaitsConfirmation, event);
  const latenessMark = latenessMarkAfter(consultation.latenessMark, event);
  const agreement = deemedAfter(consultation.agreement, event);
  return {
    ...request,
    consultations: new Map(request.consultations).set(agency, {
      ...next(consultation),
      awaitsConfirmation,
      latenessMark,
      agreement,
    }),
  };
};

/** The corrected entry itself; what follows from it for the clock is told by events of its own. */
const withCorrection = (request: KnownRequest, event: EntryCorrected): KnownRequest => {
  const { correction, awaitsConfirmation } = event.data;
  switch (correction.entry) {
    case 'letterNumber':
      return { ...request, letter: { ...request.letter, number: correction.to } };
    case 'addressee':
      return request;
    case 'delivery':
    case 'registration': {
      const { agency } = correction;
      return withConsultation(request, agency, event, (consultation) => ({
        ...consultation,
        ...('delivery' in consultation && {
          delivery: {
            ...consultation.delivery,
            ...(correction.entry === 'delivery'
              ? { deliveredAt: correction.to }
              : { registeredOn: correction.to }),
          },
        }),
      }));
    }
    case 'sending':
      return withConsultation(request, correction.agency, event, (consultation) =>
        awaitsConfirmation
          ? consultation
          : withSending(consultation, correction.opinion, correction.to),
      );
  }
};

/** Every consultation after an event that ends the request. */
const overFor = (request: KnownRequest, event: RequestEvent): KnownRequest =>
  [...request.consultations.keys()].reduce<KnownRequest>(
    (known, agency) => withConsultation(known, agency, event, (consultation) => consultation),
    request,
  );

const ofConsultation = (event: RequestEvent): event is ConsultationEvent =>
  'agency' in event.data && event.type !== 'AddresseeAdded';

/** The request after an event. Never refuses: what is recorded has happened. */
export const evolve = (request: RequestState, event: RequestEvent): RequestState => {
  if (event.type === 'RequestOpened') return opened(event);
  if (request.status === 'unknown') return request;
  if (ofConsultation(event))
    return withConsultation(request, event.data.agency, event, (consultation) =>
      evolveConsultation(consultation, event),
    );
  switch (event.type) {
    case 'AddresseeAdded': {
      const { agency, addressee, bound, occurredAt, takenOverFrom } = event.data;
      const added: Consultation = {
        status: 'awaitingDelivery',
        addressee: { agency, ...addressee },
        bound,
        addressedAt: occurredAt,
        opinions: [],
        ladder: { notices: [], chasesIssued: [] },
        repliedInPart: false,
        remitMaintained: false,
        ...(takenOverFrom && { takenOverFrom }),
      };
      return {
        ...request,
        consultations: new Map(request.consultations).set(agency, added),
      };
    }
    case 'LeadChanged':
      return { ...request, lead: event.data.to };
    case 'LeadPositionStated':
      return {
        ...request,
        positions: [
          ...request.positions,
          { statedAt: event.data.occurredAt, text: event.data.position },
        ],
      };
    case 'WindowsExtended': {
      const { occurredAt: at, agencies, length, reason } = event.data;
      const extension = { length, cause: leadExtends(reason) };
      return {
        ...request,
        extended: [...request.extended, { at, ...(agencies && { agencies }), extension }],
      };
    }
    case 'WindowsShortened':
      return request;
    case 'ApologyRecorded':
      return {
        ...request,
        putOff: new Set([...request.putOff, event.data.apology.receiptNumber.trim()]),
      };
    case 'AskedAgain': {
      const { round, occurredAt: at } = event.data;
      return { ...request, askedAgain: { round, at } };
    }
    case 'RequestSubmitted':
      return { ...request, status: 'submitted' };
    case 'RequestWithdrawn': {
      const { occurredAt: withdrawnAt } = event.data;
      return overFor({ ...request, status: 'withdrawn', withdrawnAt }, event);
    }
    case 'SubmissionReturned':
      return { ...request, status: 'open' };
    case 'ConclusionRecorded': {
      const { occurredAt: concludedAt } = event.data;
      return overFor({ ...request, status: 'concluded', concludedAt }, event);
    }
    case 'EntryCorrected':
      return withCorrection(request, event);
  }
};
