import type { ChaseLetter } from '#lib/application';
import type { AdministrativeDocument } from '#lib/documents';
import { draftShown } from '../parts/letter-draft.js';
import type { ChaseLetterView } from './chase.view.js';

/** A chase letter with its draft as text. */
export const chaseLetterShown = (
  {
    requestId,
    lead,
    agency,
    number,
    letter,
    subject,
    dueOn,
    late,
    earlier,
    confirmed,
  }: ChaseLetter,
  document: AdministrativeDocument,
): Omit<ChaseLetterView, 'demonstration'> => ({
  requestId,
  lead,
  agency,
  number,
  letter,
  subject,
  dueOn,
  late,
  earlier,
  confirmed,
  draft: draftShown(document),
});
