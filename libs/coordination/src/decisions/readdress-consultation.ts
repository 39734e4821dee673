import { accept, reject } from '#lib/event-sourcing';
import { type Consultation, finalOpinion } from '../consultation.state.js';
import type { ReaddressConsultation } from '../request.commands.js';
import type { RequestEvent } from '../request.events.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { anotherAddressee } from '../rules/another-addressee.js';
import type { Case } from '../rules/existing.js';

/**
 * The lead takes it that the matter is not the agency's, which said so or returned the dossier as misaddressed: it owes
 * nothing more, and another agency is asked in its place, on a clock of its own.
 */
export const readdressConsultation = (
  { data: { agency, to, reason, evidence } }: ReaddressConsultation,
  consultation: Consultation,
  on: Case,
): RequestDecision => {
  const { request, facts } = on;
  const returned = consultation.status === 'returned';
  const said =
    consultation.status === 'answered' && finalOpinion(consultation)?.kind === 'outOfRemit';
  if (!returned && !said) return reject({ type: 'NotOutOfRemit', agency });
  if (reason.trim() === '') return reject({ type: 'FieldMissing', field: 'reason' });
  const asked = anotherAddressee(to, { sentAt: facts.now, evidence }, on);
  if ('type' in asked) return reject(asked);
  const { requestId } = request;
  return accept<RequestEvent>(
    {
      type: 'AddresseeReleased',
      data: {
        requestId,
        agency,
        occurredAt: facts.now,
        cause: said ? 'outOfRemit' : 'wrongAddressee',
        reason,
        readdressedTo: to.agency,
      },
    },
    ...asked,
  );
};
