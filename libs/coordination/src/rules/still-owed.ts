import { type Consultation, lacksHeirs } from '../consultation.state.js';
import type { KnownRequest } from '../request.state.js';

/** A reply is still owed, by the agency or whoever takes its place; after the submission a silence is settled. */
export const isStillOwed = (
  { status }: Pick<KnownRequest, 'status'>,
  consultation: Consultation,
): boolean => {
  switch (consultation.status) {
    case 'awaitingDelivery':
    case 'awaitingDossier':
    case 'running':
    case 'suspended':
    case 'returned':
      return true;
    case 'lapsed':
      return status !== 'submitted';
    case 'transferred':
      return lacksHeirs(consultation);
    // What is classified passes on by a rule of its own (`tracked-outside.ts`).
    case 'trackedOutside':
    case 'answered':
    case 'released':
      return false;
  }
};
