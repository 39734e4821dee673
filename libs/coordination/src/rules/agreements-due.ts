import type { AgencyId } from '#lib/agencies';
import type { RuleSet } from '#lib/rulebook';
import { isCourtesy } from '#lib/working-time';
import type { AgreementDeemed, Provision } from '../agreement.events.js';
import type { Clock } from '../clock.state.js';
import { type Consultation, finalOpinion, hasLapsed, owesNothing } from '../consultation.state.js';
import type { Delivery } from '../delivery.state.js';
import { isUnderDispute } from '../late-entry.js';
import type { JudgedAnswer } from '../opinion.state.js';
import type { RequestFacts } from '../request.facts.js';
import { type OpenedRequest, positionBefore, type RequestState } from '../request.state.js';
import { deemedUnder } from './deeming.js';
import { calendarOf, ruleOf } from './pinned.js';
import { proofOfReceipt } from './proof-of-receipt.js';

/** The late answer of which an agreement may be made; who says that a matter is not its own agrees with nothing in it. */
const lateAnswer = (consultation: Consultation): JudgedAnswer | undefined =>
  consultation.status === 'answered' &&
  consultation.judged.timeliness.kind === 'late' &&
  finalOpinion(consultation)?.kind !== 'outOfRemit'
    ? consultation.judged
    : undefined;

type Passed = Consultation & { readonly delivery: Delivery; readonly clock: Clock };

/** Bound, under a date that judges, and its lapse on record: only then is anything made of the silence. */
const isPassed = (consultation: Consultation): consultation is Passed => {
  const due = 'clock' in consultation ? consultation.clock.due : undefined;
  const judges = due !== undefined && !due.provisional && !isCourtesy(due);
  return judges && !owesNothing(consultation) && hasLapsed(consultation);
};

const provisionOf = (rule: RuleSet, because: AgreementDeemed['data']['because']): Provision => {
  const { basis, citation = rule.citation } = rule[because];
  return { id: rule.id, version: rule.version, basis, citation };
};

const agreementDue = (
  agency: AgencyId,
  consultation: Consultation,
  request: OpenedRequest,
  facts: RequestFacts,
): readonly AgreementDeemed[] => {
  if (consultation.agreement || !isPassed(consultation)) return [];
  const answer = lateAnswer(consultation);
  if (consultation.status !== 'lapsed' && answer === undefined) return [];
  const {
    addressee,
    delivery,
    clock,
    ladder,
    repliedInPart,
    latenessMark: mark,
    lateEntries,
  } = consultation;
  const { dueOn, dueAt } = clock.due;
  const position = positionBefore(request, dueAt);
  const receipt = proofOfReceipt(addressee, delivery);
  if (position === undefined || receipt === undefined) return [];
  const chases = ladder.chasesIssued.filter((chase) => chase.dueAt === dueAt);
  const rule = ruleOf(request, facts);
  const passed = {
    matter: request.matter.kind,
    putToIt: true,
    chasedAt: chases.map(({ recordedAt }) => recordedAt),
    repliedInPart,
    ...(answer && { repliedAt: answer.sentAt }),
    mark,
    undecided: clock.extensionAsked !== undefined || lateEntries.some(isUnderDispute),
  };
  const deemed = deemedUnder(rule, passed, calendarOf(request, agency, facts));
  if (deemed === undefined || deemed.at > facts.now) return [];
  const { because, at } = deemed;
  return [
    {
      type: 'AgreementDeemed',
      data: {
        requestId: request.requestId,
        agency,
        occurredAt: at,
        noticedAt: facts.now,
        forDueDate: { dueOn, dueAt },
        position,
        receipt,
        under: provisionOf(rule, because),
        ...(because === 'lateReply' && answer
          ? { because, opinion: answer.opinion }
          : {
              because: 'silence',
              chases: chases
                .slice(0, deemed.chases)
                .map(({ number, document }) => ({ number, document })),
            }),
      },
    },
  ];
};

/**
 * Every agreement that the rule of the request deems by now and that is not on record. None once it was submitted, and
 * none in one that was transcribed from a file or is only a reference.
 */
export const agreementsDue = (
  request: RequestState,
  facts: RequestFacts,
): readonly AgreementDeemed[] =>
  request.status !== 'open' || request.imported || request.rule.reference
    ? []
    : [...request.consultations].flatMap(([agency, consultation]) =>
        agreementDue(agency, consultation, request, facts),
      );
