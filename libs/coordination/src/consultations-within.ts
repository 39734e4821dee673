import type { AgencyId } from '#lib/agencies';
import { awaitedAfter } from './awaited-correction.js';
import type { Consultation } from './consultation.state.js';
import { deemedAfter } from './deemed-agreement.js';
import { lateEntriesAfter } from './late-entries-after.js';
import { latenessMarkAfter } from './lateness-mark.js';
import type { RequestEvent } from './request.events.js';
import type { KnownRequest } from './request.state.js';

/** Where the agency is asked, its consultation after an event that touches it. */
export const withConsultation = (
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
      lateEntries: lateEntriesAfter(consultation.lateEntries, event),
      agreement,
    }),
  };
};

/** Every consultation after an event that ends the request. */
export const overFor = (request: KnownRequest, event: RequestEvent): KnownRequest =>
  [...request.consultations.keys()].reduce<KnownRequest>(
    (known, agency) => withConsultation(known, agency, event, (consultation) => consultation),
    request,
  );
