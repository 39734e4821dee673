import type { RequestEvent } from '#lib/coordination';
import type { ConsultationSoFar } from './consultation-so-far.js';
import { confirmationAsked } from './correction-file.fold.js';

type DossierEvent = Extract<
  RequestEvent,
  { type: 'DossierDelivered' | 'DossierRegistered' | 'DossierReturned' }
>;

/** The consultation after its dossier reached the agency, or came back. */
export const withDossier = (so: ConsultationSoFar, event: DossierEvent): ConsultationSoFar => {
  switch (event.type) {
    case 'DossierDelivered': {
      const { returned: _, ...rest } = so;
      const { occurredAt: at, evidence } = event.data;
      const enteredLate = event.data.enteredLate !== undefined;
      return { ...rest, delivered: { at, evidence, enteredLate } };
    }
    case 'DossierRegistered': {
      const { registeredOn, number, evidence, awaitsConfirmation } = event.data;
      const registered = {
        on: registeredOn,
        ...(number !== undefined && { number }),
        evidence,
        enteredLate: false,
        ...(awaitsConfirmation && { confirmation: confirmationAsked(awaitsConfirmation) }),
      };
      return { ...so, registered };
    }
    case 'DossierReturned': {
      const { occurredAt, cause, reason } = event.data;
      return { ...so, returned: { at: occurredAt, cause, reason } };
    }
  }
};
