import { accept, reject } from '#lib/event-sourcing';
import type { Consultation } from '../consultation.state.js';
import type { ReturnDossier } from '../request.commands.js';
import type { RequestDecision } from '../request.vocabulary.js';
import type { Case } from '../rules/existing.js';
import { hasPassed } from '../rules/lapse.js';

/**
 * The agency sends the dossier back (misaddressed, unreadable): no clock runs until it is delivered again. Nothing is
 * returned once the window has passed.
 */
export const returnDossier = (
  { data: { agency, cause, reason } }: ReturnDossier,
  consultation: Consultation,
  { request: { requestId }, facts: { now } }: Case,
): RequestDecision => {
  if (reason.trim() === '') return reject({ type: 'FieldMissing', field: 'reason' });
  const { status } = consultation;
  switch (status) {
    case 'running':
      if (hasPassed(consultation.clock, now))
        return reject({ type: 'AddresseeNotOpen', agency, status: 'lapsed' });
      break;
    case 'suspended':
    case 'lapsed':
    case 'answered':
    case 'returned':
    case 'released':
    case 'transferred':
    case 'trackedOutside':
      return reject({ type: 'AddresseeNotOpen', agency, status });
    case 'awaitingDelivery':
    case 'awaitingDossier':
  }
  return accept({
    type: 'DossierReturned',
    data: { requestId, agency, occurredAt: now, cause, reason },
  });
};
