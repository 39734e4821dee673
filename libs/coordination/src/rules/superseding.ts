import { type Consultation, endsConsultation, finalOpinion } from '../consultation.state.js';
import type { AgencyId } from '#lib/agencies';
import type { RequestRejection } from '../request.rejections.js';
import type { Opinion, OpinionId } from '../vocabulary.js';
import type { Party } from './parties.js';

/**
 * An opinion is never edited: a later one supersedes it by name, and a second final one without that is refused. What
 * the agency sent itself only the agency replaces (R1).
 */
export const supersedingRefusal = (
  agency: AgencyId,
  consultation: Consultation,
  { kind }: Opinion,
  supersedes: OpinionId | undefined,
  party: Party,
): RequestRejection | undefined => {
  const replaced = consultation.opinions.find(({ id }) => id === supersedes);
  if (supersedes !== undefined && replaced === undefined)
    return { type: 'NothingToSupersede', opinion: supersedes };
  if (replaced?.enteredBy === 'author' && party !== 'agency')
    return { type: 'OnlyTheAgencyItselfMay', agency };
  const standing = finalOpinion(consultation);
  const remains = standing !== undefined && standing.id !== supersedes;
  const undone =
    standing !== undefined && standing.id === supersedes && !endsConsultation(kind, consultation);
  return remains || undone ? { type: 'AnsweredAlready', opinion: standing.id } : undefined;
};
