import { withDelivery } from './consultation.dossier.js';
import { withSending } from './consultation.opinions.js';
import type { Consultation } from './consultation.state.js';
import type { LateEntryChange } from './vocabulary.js';

/** The entry counts from another moment; what follows for the clock is told by events of its own. */
export const withEntryCounted = (
  consultation: Consultation,
  change: LateEntryChange,
): Consultation => {
  switch (change.entry) {
    case 'delivery':
      return withDelivery(consultation, (delivery) => ({ ...delivery, deliveredAt: change.to }));
    case 'registration':
      return withDelivery(consultation, (delivery) => ({ ...delivery, registeredOn: change.to }));
    case 'sending':
      return withSending(consultation, change.opinion, change.to);
    case 'supplement':
      // Cleared where documents were asked for again since.
      return withDelivery(consultation, (delivery) => ({
        ...delivery,
        ...(delivery.suppliedAt === change.from && { suppliedAt: change.to }),
      }));
  }
};
