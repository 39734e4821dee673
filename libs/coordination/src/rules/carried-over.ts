import type { AgencyId } from '#lib/agencies';
import type { Instant } from '#lib/working-time';
import { type Consultation, deliveryOf } from '../consultation.state.js';
import type { RequestEvent } from '../request.events.js';
import { isClocked } from './due-date-moves.js';
import type { Case } from './existing.js';

/** The items of its request for documents that nobody has supplied stay open for whoever takes its place. */
const documentsOf = (
  agency: AgencyId,
  consultation: Consultation,
  heir: AgencyId,
  stood: boolean,
  { request: { requestId } }: Case,
): readonly RequestEvent[] => {
  const delivery = deliveryOf(consultation);
  if (!delivery?.asked || delivery.outstanding.length === 0) return [];
  const { asked, outstanding: items } = delivery;
  const takenOver = { from: agency, ...(asked.answer && { answer: asked.answer }) };
  const stopsClock = asked.stopsClock && stood;
  return [
    {
      type: 'DocumentsRequested',
      data: {
        ...{ requestId, agency: heir, occurredAt: asked.requestedAt },
        ...{ items, stopsClock, takenOver },
      },
    },
  ];
};

/** The lead still owes a decision on the time that was asked for. */
const extensionOf = (
  agency: AgencyId,
  consultation: Consultation,
  heir: AgencyId,
  { request: { requestId } }: Case,
): readonly RequestEvent[] => {
  const asked = isClocked(consultation) ? consultation.clock.extensionAsked : undefined;
  if (asked === undefined) return [];
  const { askedAt: occurredAt, length, reason, evidence } = asked;
  const data = { requestId, agency: heir, occurredAt, length, reason, evidence };
  return [{ type: 'ExtensionAsked', data: { ...data, takenOverFrom: agency } }];
};

/** The lead had neither answered nor supplied anything of what was asked for in time. */
const saidNothing = (consultation: Consultation): boolean => {
  const { asked, suppliedAt } = deliveryOf(consultation) ?? {};
  return asked?.stopsClock === true && asked.answer === undefined && suppliedAt === undefined;
};

/** What passed on, where the lead's further silence on the documents is counted: once, however many take the place. */
export const silenceCountedOnce = (
  passedOn: readonly RequestEvent[],
  consultation: Consultation,
  silenceSince: Instant,
): readonly RequestEvent[] => {
  const at = passedOn.findIndex(({ type }) => type === 'DocumentsRequested');
  const event = passedOn[at];
  if (event?.type !== 'DocumentsRequested' || !saidNothing(consultation)) return passedOn;
  const { takenOver } = event.data;
  return takenOver
    ? passedOn.with(at, {
        ...event,
        data: { ...event.data, takenOver: { ...takenOver, silenceSince } },
      })
    : passedOn;
};

/** What an agency had asked of the lead, and not been given, passes to an heir that is newly asked. */
export const carriedOver = (
  agency: AgencyId,
  consultation: Consultation,
  heir: AgencyId,
  on: Case,
): readonly RequestEvent[] => [
  ...documentsOf(agency, consultation, heir, true, on),
  ...extensionOf(agency, consultation, heir, on),
];

/** The same to one that is asked already: what it has asked itself stands first, and its own clock runs on. */
export const carriedOverBeside = (
  agency: AgencyId,
  consultation: Consultation,
  heir: AgencyId,
  own: Consultation,
  on: Case,
): readonly RequestEvent[] => {
  if (own.status !== 'running') return [];
  return [
    ...(own.delivery.outstanding.length === 0
      ? documentsOf(agency, consultation, heir, false, on)
      : []),
    ...(own.clock.extensionAsked ? [] : extensionOf(agency, consultation, heir, on)),
  ];
};
