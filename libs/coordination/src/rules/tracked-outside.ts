import type { AgencyId } from '#lib/agencies';
import { awaitsDayOutside, type Consultation, hasLapsed } from '../consultation.state.js';
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

/**
 * Whether the part can pass on to these bodies, by its agency alone: to one that is not asked otherwise, since nobody here
 * can say what several are to answer, and one body's open reply would hide that the other has not come back.
 */
export const canPassOutside = (
  heirs: readonly AgencyId[],
  { request: { lead, consultations } }: Case,
): boolean => {
  const [heir, another] = heirs;
  if (another !== undefined) return false;
  if (heir === undefined || heir === lead) return true;
  const own = consultations.get(heir);
  return own === undefined || awaitsDayOutside(own);
};

/** The heir's part is tracked outside as its predecessor's was; one day is recorded for both where its own is already. */
export const takenOverOutside = (
  heir: AgencyId,
  takenOverFrom: AgencyId,
  bound: boolean,
  { request: { requestId, consultations }, facts }: Case,
): readonly RequestEvent[] =>
  consultations.has(heir)
    ? []
    : [
        {
          type: 'AddresseeAdded',
          data: {
            requestId,
            agency: heir,
            occurredAt: facts.now,
            addressee: { channel: 'outsideSystem' },
            bound,
            takenOverFrom,
          },
        },
        trackedOutside(requestId, heir, facts),
      ];

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
