import { reject } from '#lib/event-sourcing';
import type { Consultation } from '../consultation.state.js';
import type { ConfirmJointOpinion } from '../request.commands.js';
import type { RequestDecision } from '../request.vocabulary.js';
import type { Case } from '../rules/existing.js';
import { giveOpinion } from '../rules/give-opinion.js';

/**
 * A co-author confirms that a joint letter is its opinion too (R1): its own consultation is answered by it, as of the
 * one sending. The points stand once, with the agency that sent it.
 */
export const confirmJointOpinion = (
  { data: { agency, author, opinion: letter, as } }: ConfirmJointOpinion,
  consultation: Consultation,
  on: Case,
): RequestDecision => {
  const sent = on.request.consultations.get(author)?.opinions.find(({ id }) => id === letter);
  if (sent === undefined) return reject({ type: 'OpinionUnknown', opinion: letter });
  if (!sent.joint?.coAuthors?.includes(agency))
    return reject({ type: 'NotCoAuthor', agency, opinion: letter });
  const { coAuthors: _, ...joint } = sent.joint;
  return giveOpinion(
    {
      agency,
      opinion: { ...joint, id: as, points: [] },
      sentAt: sent.sentAt,
      evidence: { kind: 'recorded' },
      jointWith: { agency: author, opinion: letter },
    },
    consultation,
    on,
  );
};
