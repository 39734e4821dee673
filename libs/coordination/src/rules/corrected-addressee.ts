import { dateOf } from '#lib/working-time';
import { finalOpinion, hasLapsed, isOver } from '../consultation.state.js';
import type { CorrectEntry } from '../request.commands.js';
import type { Correction, RequestEvent } from '../request.events.js';
import type { RequestRejection } from '../request.rejections.js';
import { addresseeRefusal } from './addressing.js';
import type { Corrected } from './corrections.js';
import type { Case } from './existing.js';
import { lapseReversed } from './lapse.js';
import { sentTo } from './sending.js';

/** The wrong body was addressed: it owes nothing, and the right one is asked on a clock of its own. */
export const correctedAddressee = (
  { from, to }: Correction & { entry: 'addressee' },
  { reason, evidence }: Pick<CorrectEntry['data'], 'reason' | 'evidence'>,
  { request, facts }: Case,
): Corrected | RequestRejection => {
  const { requestId, lead, consultations } = request;
  const { now: occurredAt } = facts;
  if (request.status === 'withdrawn') return { type: 'RequestWithdrawnAlready' };
  if (request.status === 'concluded') return { type: 'RequestConcludedAlready' };
  if (request.status === 'submitted') return { type: 'RequestSubmittedAlready' };
  const consultation = consultations.get(from);
  if (consultation === undefined) return { type: 'NotAddressed', agency: from };
  const answer = finalOpinion(consultation);
  if (answer) return { type: 'AnsweredAlready', opinion: answer.id };
  if (isOver(consultation))
    return { type: 'AddresseeNotOpen', agency: from, status: consultation.status };
  const addressee = { ...consultation.addressee, agency: to };
  const refusal = addresseeRefusal(addressee, lead, consultations, facts, dateOf(occurredAt));
  if (refusal) return refusal;
  const reversed: readonly RequestEvent[] =
    consultation.status === 'lapsed' && hasLapsed(consultation)
      ? [lapseReversed(requestId, from, consultation.clock, 'corrected', occurredAt)]
      : [];
  return {
    effects: [
      ...reversed,
      {
        type: 'AddresseeReleased',
        data: { requestId, agency: from, occurredAt, cause: 'wrongAddressee', reason },
      },
      ...sentTo(addressee, request, { sentAt: occurredAt, evidence }, facts),
    ],
  };
};
