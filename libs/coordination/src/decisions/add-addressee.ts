import { accept, reject } from '#lib/event-sourcing';
import { dateOf } from '#lib/working-time';
import type { AddAddressee } from '../request.commands.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { anotherAddressee } from '../rules/another-addressee.js';
import { beforeLetter, firstRefusal, inFuture } from '../rules/dates.js';
import type { Case } from '../rules/existing.js';
import { besideTheReport } from '../rules/reporting.js';
import { tellsOfOutside } from '../rules/tracked-outside.js';

/** One more agency is asked, on a clock of its own. The monitoring body adds one only to a request it transcribes. */
export const addAddressee = ({ data }: AddAddressee, on: Case): RequestDecision => {
  const { request, facts, party } = on;
  const { addressee, evidence, sentAt = facts.now } = data;
  if (tellsOfOutside(addressee)) return reject({ type: 'ClassifiedNotAccepted' });
  if (party === 'monitoringBody' && evidence.kind !== 'transcribed')
    return reject({ type: 'OnlyTheLeadMay', lead: request.lead });
  const one = besideTheReport(request);
  if (one) return reject(one);
  const asked = anotherAddressee(addressee, { sentAt, evidence }, on);
  if ('type' in asked) return reject(asked);
  const refusal = firstRefusal(
    inFuture('sentAt', sentAt, facts.now),
    beforeLetter('sentAt', dateOf(sentAt), request.letter.issuedOn),
  );
  return refusal ? reject(refusal) : accept(...asked);
};
