import { accept, reject } from '#lib/event-sourcing';
import { type Consultation, deliveryOf, finalOpinion } from '../consultation.state.js';
import type { AskForExtension } from '../request.commands.js';
import type { RequestRejection } from '../request.rejections.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { inFuture } from '../rules/dates.js';
import { isClocked } from '../rules/due-date-moves.js';
import { enteredLate } from '../rules/entered-late.js';
import type { Case } from '../rules/existing.js';
import { beyondTheRule } from '../rules/extending.js';
import { ruleOf } from '../rules/pinned.js';

const notOwed = (
  { data: { agency } }: AskForExtension,
  consultation: Consultation,
): RequestRejection | undefined => {
  const answer = finalOpinion(consultation);
  if (answer) return { type: 'AnsweredAlready', opinion: answer.id };
  const { status } = consultation;
  if (status === 'returned' || status === 'released' || status === 'transferred')
    return { type: 'AddresseeNotOpen', agency, status };
  return deliveryOf(consultation) === undefined ? { type: 'NotDelivered', agency } : undefined;
};

/**
 * The agency asks for more time, before the due instant. Silence of the lead moves nothing; the days of waiting are
 * told apart, against the lead.
 */
export const askForExtension = (
  command: AskForExtension,
  consultation: Consultation,
  { request, facts, party }: Case,
): RequestDecision => {
  const { now } = facts;
  const { agency, length, reason, evidence, askedAt = now } = command.data;
  const refusal = notOwed(command, consultation) ?? inFuture('askedAt', askedAt, now);
  if (refusal) return reject(refusal);
  if (!isClocked(consultation)) return reject({ type: 'NoWindowOpen', agency });
  if (reason.trim() === '') return reject({ type: 'FieldMissing', field: 'reason' });
  const { clock } = consultation;
  if (clock.extensionAsked) return reject({ type: 'ExtensionAskedAlready', agency });
  const { dueAt } = clock.due;
  // While the clock stands no due date passes.
  if (consultation.status !== 'suspended' && askedAt >= dueAt)
    return reject({ type: 'ExtensionAskedTooLate', agency, dueAt });
  const { extension } = ruleOf(request, facts);
  const tooMuch = beyondTheRule(agency, length, clock, extension);
  if (tooMuch) return reject(tooMuch);
  const late = enteredLate('askedAt', command.data.askedAt, evidence, party === 'agency', now);
  if (typeof late === 'object') return reject(late);
  return accept({
    type: 'ExtensionAsked',
    data: {
      requestId: request.requestId,
      agency,
      occurredAt: askedAt,
      length,
      reason,
      evidence,
      ...(late && { enteredLate: true as const }),
    },
  });
};
