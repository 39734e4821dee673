import type { AgencyId } from '#lib/agencies';
import { type Consultation, hasLapsed } from '../consultation.state.js';
import type { Correction, RequestEvent, TrackedOutside } from '../request.events.js';
import type { RequestFacts } from '../request.facts.js';
import type { RequestRejection } from '../request.rejections.js';
import type { Addressee, RequestId } from '../vocabulary.js';
import { isClocked } from './due-date-moves.js';
import type { Case } from './existing.js';
import { lapseReversed } from './lapse.js';

/** R3: from now on only the agency is known here, and later the day its opinion came back. */
export const trackedOutside = (
  requestId: RequestId,
  agency: AgencyId,
  { now: occurredAt }: Pick<RequestFacts, 'now'>,
): TrackedOutside => ({ type: 'TrackedOutside', data: { requestId, agency, occurredAt } });

/** R3: of a part that is classified from the start nothing but the agency is told. */
export const tellsOfOutside = ({ channel, question, window }: Addressee): boolean =>
  channel === 'outsideSystem' && (question !== undefined || window !== undefined);

/** A lapse recorded before the part was known to be classified is taken back: nothing shows here when it was answered. */
export const lapseTakenOutside = (
  agency: AgencyId,
  consultation: Consultation,
  { request: { requestId }, facts: { now } }: Case,
): readonly RequestEvent[] =>
  isClocked(consultation) && hasLapsed(consultation)
    ? [lapseReversed(requestId, agency, consultation.clock, 'trackedOutside', now)]
    : [];

/** R3: of such a part there is no entry to correct with a reason and a document; a wrong day is recorded anew. */
export const entryOutside = (
  correction: Correction,
  { request: { consultations } }: Case,
): RequestRejection | undefined => {
  if (correction.entry === 'letterNumber') return undefined;
  const agency = correction.entry === 'addressee' ? correction.from : correction.agency;
  const status = consultations.get(agency)?.status;
  return status === 'trackedOutside' ? { type: 'AddresseeNotOpen', agency, status } : undefined;
};
