import type { RequestRejection } from '../request.rejections.js';
import type { GivenOpinion } from './given-opinion.js';
import type { Case } from './existing.js';

/** Only a joint letter has co-authors, and they are others who are asked in this request. */
export const coAuthorsRefusal = (
  { agency, opinion: { form, coAuthors = [] } }: GivenOpinion,
  { request }: Case,
): RequestRejection | undefined => {
  if (coAuthors.length === 0) return undefined;
  if (form !== 'jointLetter') return { type: 'OpinionIncomplete', field: 'form' };
  const stranger = coAuthors.find((other) => other === agency || !request.consultations.has(other));
  return stranger === undefined ? undefined : { type: 'NotAddressed', agency: stranger };
};
