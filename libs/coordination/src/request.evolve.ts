import type { AgencyId } from '#lib/agencies';
import { askedFor } from './asked-for.js';
import { withRule } from './consultation.clock.js';
import { evolveConsultation } from './consultation.evolve.js';
import { overFor, withConsultation } from './consultations-within.js';
import { withCorrection } from './corrected-entry.js';
import type { Consultation, ConsultationEvent } from './consultation.state.js';
import type { RequestEvent, RequestOpened } from './request.events.js';
import { leadExtends, type RequestState } from './request.state.js';

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
  // A report is submitted to nobody.
  ...(data.mandate?.submitBy &&
    askedFor(data.matter) !== 'report' && { submitBy: data.mandate.submitBy }),
  positions: data.leadPosition?.trim()
    ? [{ statedAt: data.occurredAt, text: data.leadPosition }]
    : [],
  extended: [],
  putOff: new Set(),
  consultations: new Map(),
});

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
        lateEntries: [],
        ...(takenOverFrom && { takenOverFrom }),
      };
      return {
        ...request,
        consultations: new Map(request.consultations).set(agency, added),
      };
    }
    case 'LeadChanged':
      return { ...request, lead: event.data.to };
    case 'RuleRepinned': {
      const { from, rule, stillUnderFormer } = event.data;
      const consultations = [...request.consultations].map(
        ([agency, consultation]): readonly [AgencyId, Consultation] => [
          agency,
          withRule(consultation, stillUnderFormer.includes(agency) ? from : undefined),
        ],
      );
      return { ...request, rule, consultations: new Map(consultations) };
    }
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
      return {
        ...request,
        status: 'submitted',
        firstSubmittedAt: request.firstSubmittedAt ?? event.data.occurredAt,
      };
    case 'LateSubmissionExplained':
      return { ...request, lateSubmission: { ...request.lateSubmission, explained: true } };
    case 'LateSubmissionReviewed':
      return { ...request, lateSubmission: { explained: true, finding: event.data.finding } };
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
