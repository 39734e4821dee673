import type { AgencyId } from '#lib/agencies';
import { isBoundBy } from '#lib/rulebook';
import type { Floor, Instant } from '#lib/working-time';
import type { RequestEvent } from '../request.events.js';
import type { RequestFacts } from '../request.facts.js';
import type { OpenedRequest } from '../request.state.js';
import type { Addressee, Evidence } from '../vocabulary.js';
import { delivered, type SentRequest } from './delivery.js';
import { ruleOf } from './pinned.js';
import { trackedOutside } from './tracked-outside.js';

/** Whether the pinned rule binds the agency; for others the date is a courtesy date, never lateness. */
export const isBound = (
  request: Pick<OpenedRequest, 'rule' | 'calendar' | 'letter'>,
  agency: AgencyId,
  facts: RequestFacts,
): boolean =>
  isBoundBy(ruleOf(request, facts), facts.register.find(agency), request.letter.issuedOn);

/**
 * The letter goes to one addressee. Through this system it is delivered at once: now (R12), whatever the letter says
 * of its sending, unless it is transcribed from a file of past requests.
 */
export const sentTo = (
  addressee: Addressee,
  request: SentRequest,
  {
    sentAt,
    evidence,
    floors = [],
  }: { readonly sentAt: Instant; readonly evidence: Evidence; readonly floors?: readonly Floor[] },
  facts: RequestFacts,
): readonly RequestEvent[] => {
  const { agency, ...asked } = addressee;
  const added: RequestEvent = {
    type: 'AddresseeAdded',
    data: {
      requestId: request.requestId,
      agency,
      occurredAt: sentAt,
      addressee: asked,
      bound: isBound(request, agency, facts),
    },
  };
  if (asked.channel === 'elsewhere') return [added];
  if (asked.channel === 'outsideSystem')
    return [added, trackedOutside(request.requestId, agency, facts)];
  const deliveredAt = evidence.kind === 'transcribed' ? sentAt : facts.now;
  const arrival = { addressee, addressedAt: sentAt, deliveredAt };
  return [added, ...delivered(request, arrival, { evidence, floors }, facts)];
};
