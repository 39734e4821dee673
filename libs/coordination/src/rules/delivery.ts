import type { AgencyId } from '#lib/agencies';
import type { Floor, Instant, LocalDate, ReplyWindow } from '#lib/working-time';
import type { RequestEvent } from '../request.events.js';
import type { RequestFacts } from '../request.facts.js';
import type { OpenedRequest } from '../request.state.js';
import type { Addressee, EnteredLate, Evidence } from '../vocabulary.js';
import { dayOfReceipt } from './day-of-receipt.js';
import { extensionsAwaiting } from './extensions-awaiting.js';
import { calendarOf, dueDateOf, ruleOf } from './pinned.js';
import { replyWindow } from './reply-window.js';

/** What of a request its delivery depends on. */
export type SentRequest = Pick<
  OpenedRequest,
  | 'requestId'
  | 'lead'
  | 'letter'
  | 'rule'
  | 'calendar'
  | 'matter'
  | 'urgency'
  | 'dossierProvided'
  | 'extended'
>;

/** What is known of the dossier on its way to one addressee. */
export interface Arrival {
  readonly addressee: Addressee;
  readonly addressedAt: Instant;
  readonly deliveredAt: Instant;
  readonly registeredOn?: LocalDate;
  readonly completeOn?: LocalDate;
}

/** The window as counted from what is known of the dossier's arrival. */
export const windowCounted = (
  request: SentRequest,
  { addressee, addressedAt, deliveredAt, registeredOn, completeOn }: Arrival,
  facts: RequestFacts,
): ReplyWindow => {
  const rule = ruleOf(request, facts);
  const calendar = calendarOf(request, addressee.agency, facts);
  const window = replyWindow(rule, request, addressee.window, {
    sentAt: addressedAt,
    deliveredAt,
    receipt: dayOfReceipt(deliveredAt, registeredOn, rule, request.urgency, calendar),
    ...(completeOn !== undefined && { completeOn }),
  });
  return { ...window, extensions: extensionsAwaiting(request, addressee.agency, addressedAt) };
};

/** Opens the window of one addressee; the event's legal time is the arrival of the dossier. */
export const windowOpened = (
  request: SentRequest,
  agency: AgencyId,
  occurredAt: Instant,
  window: ReplyWindow,
  facts: RequestFacts,
): RequestEvent => ({
  type: 'WindowOpened',
  data: {
    requestId: request.requestId,
    agency,
    occurredAt,
    due: dueDateOf(window, request, agency, facts),
  },
});

/** Delivery opens the window in the same append; without a dossier no clock starts. */
export const delivered = (
  request: SentRequest,
  arrival: Arrival,
  {
    evidence,
    enteredLate,
    floors = [],
  }: {
    readonly evidence: Evidence;
    readonly enteredLate?: EnteredLate;
    readonly floors?: readonly Floor[];
  },
  facts: RequestFacts,
): readonly RequestEvent[] => {
  const { requestId } = request;
  const { addressee, deliveredAt: occurredAt, completeOn } = arrival;
  const { agency } = addressee;
  const arrived: RequestEvent = {
    type: 'DossierDelivered',
    data: {
      requestId,
      agency,
      occurredAt,
      evidence,
      ...(completeOn !== undefined && { completeOn }),
      ...(enteredLate && { enteredLate }),
    },
  };
  if (!request.dossierProvided) return [arrived];
  const counted = windowCounted(request, arrival, facts);
  const window = { ...counted, floors: [...counted.floors, ...floors] };
  return [arrived, windowOpened(request, agency, occurredAt, window, facts)];
};
