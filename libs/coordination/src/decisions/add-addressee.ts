import { accept, reject } from '#lib/event-sourcing';
import { dateOf } from '#lib/working-time';
import type { AddAddressee } from '../request.commands.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { addresseeRefusal } from '../rules/addressing.js';
import { beforeLetter, firstRefusal, inFuture } from '../rules/dates.js';
import type { Case } from '../rules/existing.js';
import { calendarOf, ruleOf } from '../rules/pinned.js';
import { sentTo } from '../rules/sending.js';
import { statedWindowRefusal } from '../rules/stated-window.js';

/** One more agency is asked, on a clock of its own. The monitoring body adds one only to a request it transcribes. */
export const addAddressee = (
  { data }: AddAddressee,
  { request, facts, party }: Case,
): RequestDecision => {
  const { addressee, evidence, sentAt = facts.now } = data;
  if (party === 'monitoringBody' && evidence.kind !== 'transcribed')
    return reject({ type: 'OnlyTheLeadMay', lead: request.lead });
  const day = evidence.kind === 'transcribed' ? undefined : dateOf(sentAt);
  const refusal =
    addresseeRefusal(addressee, request.lead, request.consultations, facts, day) ??
    statedWindowRefusal(addressee, ruleOf(request, facts), {
      issuedOn: request.letter.issuedOn,
      sentOn: dateOf(sentAt),
      calendar: calendarOf(request, facts),
      transcribed: evidence.kind === 'transcribed',
    }) ??
    firstRefusal(
      inFuture('sentAt', sentAt, facts.now),
      beforeLetter('sentAt', dateOf(sentAt), request.letter.issuedOn),
    );
  return refusal
    ? reject(refusal)
    : accept(...sentTo(addressee, request, { sentAt, evidence }, facts));
};
