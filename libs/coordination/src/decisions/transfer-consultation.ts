import type { AgencyId } from '#lib/agencies';
import { accept, reject } from '#lib/event-sourcing';
import { dateOf, type Instant, startOfDay } from '#lib/working-time';
import { type Consultation, finalOpinion, saidOutOfRemit } from '../consultation.state.js';
import type { TransferConsultation } from '../request.commands.js';
import type { RequestFacts } from '../request.facts.js';
import type { RequestRejection } from '../request.rejections.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { addresseeRefusal, notStanding } from '../rules/addressing.js';
import type { Case } from '../rules/existing.js';
import { besideTheReport } from '../rules/reporting.js';
import { isStillOwed } from '../rules/still-owed.js';
import { transferred } from '../rules/transfer.js';

type Content = TransferConsultation['data'];

/** The lead takes the agency's answer that the matter is outside its remit, and asks others in its place. */
const notOutOfRemit = (
  { agency }: Content,
  consultation: Consultation,
  { request, party }: Case,
): RequestRejection | undefined => {
  if (party !== 'lead') return { type: 'OnlyTheLeadMay', lead: request.lead };
  if (!saidOutOfRemit(consultation)) return { type: 'NotOutOfRemit', agency };
  return request.status === 'submitted' ? { type: 'RequestSubmittedAlready' } : undefined;
};

/** Nothing passes on that is not owed any more, other than what the agency says is not its remit. */
const notTransferable = (
  content: Content,
  consultation: Consultation,
  on: Case,
): RequestRejection | undefined => {
  const { agency, cause } = content;
  if (cause === 'outOfRemit') return notOutOfRemit(content, consultation, on);
  if (isStillOwed(on.request, consultation)) return undefined;
  const answer = finalOpinion(consultation);
  if (answer) return { type: 'AnsweredAlready', opinion: answer.id };
  const { status } = consultation;
  return status === 'lapsed'
    ? { type: 'RequestSubmittedAlready' }
    : { type: 'AddresseeNotOpen', agency, status };
};

/** Several heirs have each their own question, and only an abolished body has none. */
const heirsIncomplete = (
  { agency, cause, heirs, reason }: Content,
  { register, now }: RequestFacts,
): RequestRejection | undefined => {
  if (reason.trim() === '') return { type: 'FieldMissing', field: 'reason' };
  if (heirs.length === 0)
    return cause === 'reorganised' && !register.standsOn(agency, dateOf(now))
      ? undefined
      : { type: 'FieldMissing', field: 'heirs' };
  if (heirs.length > 1 && heirs.some(({ question }) => (question ?? '').trim() === ''))
    return { type: 'FieldMissing', field: 'question' };
  const named = heirs.map((heir) => heir.agency);
  const twice = named.find((heir, index) => heir === agency || named.indexOf(heir) !== index);
  return twice === undefined ? undefined : { type: 'AddressedTwice', agency: twice };
};

/** After a reorganisation only a body that took tasks over by the register; else any body not yet asked. */
const heirRefusal = (
  heir: AgencyId,
  { agency, cause }: Content,
  consultation: Consultation,
  { request, facts }: Case,
): RequestRejection | undefined => {
  if (cause !== 'reorganised') {
    const addressee = { ...consultation.addressee, agency: heir };
    return addresseeRefusal(
      addressee,
      request.lead,
      request.consultations,
      facts,
      dateOf(facts.now),
    );
  }
  const absent = notStanding(heir, dateOf(facts.now), facts);
  if (absent) return absent;
  return facts.register.comesFrom(heir, agency)
    ? undefined
    : { type: 'NotAnHeir', agency: heir, of: agency };
};

/** The day the reorganisation took effect, where the agency was asked before; else now. */
const endedAt = (
  { agency, cause, heirs }: Content,
  consultation: Consultation,
  { facts }: Case,
) => {
  const { register, now } = facts;
  if (cause !== 'reorganised') return now;
  if (consultation.status === 'transferred') return consultation.transferredAt;
  const day =
    register.find(agency)?.ending?.effectiveOn ??
    heirs.map((heir) => register.find(heir.agency)?.from).find((from) => from !== undefined);
  return day === undefined ? now : within(consultation.addressedAt, startOfDay(day), now);
};

const within = (earliest: Instant, at: Instant, latest: Instant): Instant => {
  if (at < earliest) return earliest;
  return at > latest ? latest : at;
};

/**
 * Others answer in the agency's place: the bodies that took its tasks over, or the right ones where it was wrongly asked
 * or answered that the matter is not its remit. Whoever takes its place has at least five working days from now.
 */
export const transferConsultation = (
  { data }: TransferConsultation,
  consultation: Consultation,
  on: Case,
): RequestDecision => {
  const { agency, cause, heirs, reason } = data;
  let refusal =
    notTransferable(data, consultation, on) ??
    heirsIncomplete(data, on.facts) ??
    (heirs.length > 1 ? besideTheReport(on.request) : undefined);
  for (const heir of heirs) refusal ??= heirRefusal(heir.agency, data, consultation, on);
  if (refusal) return reject(refusal);
  const at = endedAt(data, consultation, on);
  return accept(...transferred(agency, consultation, { cause, heirs, reason, at }, on));
};
