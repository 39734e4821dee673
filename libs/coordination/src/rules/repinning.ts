import type { AgencyId } from '#lib/agencies';
import type { Procedure, RuleSet } from '#lib/rulebook';
import type { Consultation } from '../consultation.state.js';
import type { CitedRule, RequestEvent, RuleOfRequest } from '../request.events.js';
import { type Clocked, dueDateMoved, isClocked, recounted } from './due-date-moves.js';
import type { Case } from './existing.js';
import { ruleOf } from './pinned.js';
import { restatedTo } from './restated-window.js';
import { isAsCounted } from './restatement.js';

const makesAgreement = ({ silence, lateReply }: RuleSet): boolean =>
  silence.value.effect === 'deemedAgreement' || lateReply.value === 'deemedAgreement';

/**
 * The rule set that governs the letter's day of issue by now, where it is not the one pinned. Only one that the monitoring
 * body has confirmed is pinned anew, and nothing is where no rule governs that day any more.
 */
const ruleSetNow = ({ request, facts }: Case): RuleSet | undefined => {
  const { letter, matter, rule: pinned } = request;
  const own = facts.rules.adoptedOn(pinned.id, letter.issuedOn);
  const rule = own?.matters.value.includes(matter.kind)
    ? own
    : facts.rules.inForceOn(letter.issuedOn, matter.kind);
  if (!rule?.confirmed) return undefined;
  // Nobody has agreed by a silence that meant nothing of the kind when it was asked.
  if (makesAgreement(rule) && !makesAgreement(ruleOf(request, facts))) return undefined;
  return rule.id === pinned.id && rule.version === pinned.version ? undefined : rule;
};

/** The same of the procedure that the letter names, which takes effect as declared or amended: it is not confirmed apart. */
const procedureNow = ({ request, facts }: Case): Procedure | undefined => {
  const { letter, matter, rule: pinned } = request;
  const code = matter.kind === 'administrativeProcedure' ? matter.code : undefined;
  const procedure = code === undefined ? undefined : facts.rules.procedureOn(code, letter.issuedOn);
  return procedure?.version === pinned.procedure?.version ? undefined : procedure;
};

/** What governs a letter by now in the place of what is pinned, and the documents of the rulings on it. */
interface Governing {
  readonly rule: RuleOfRequest;
  readonly documents: readonly string[];
}

/** By the newest rulings; none where what is pinned governs it still, or no ruling has put anything in its place. */
export const governingNow = (on: Case): Governing | undefined => {
  const { rule: pinned } = on.request;
  if (pinned.reference) return undefined;
  // A process that has not heard of what is pinned knows of nothing newer either.
  ruleOf(on.request, on.facts);
  const ruleSet = ruleSetNow(on);
  const procedure = procedureNow(on);
  if (ruleSet === undefined && procedure === undefined) return undefined;
  const { id, version, reference } = ruleSet ?? pinned;
  const named = procedure ?? pinned.procedure;
  const rulings = [...(ruleSet?.rulings ?? []), ...(procedure ? [procedure] : [])];
  return {
    rule: {
      ...{ id, version, reference },
      ...(named && { procedure: { code: named.code, version: named.version } }),
    },
    documents: [...new Set(rulings.map(({ decision: { number } }) => number))],
  };
};

interface Repinned {
  readonly events: readonly RequestEvent[];
  /** Its window stays counted by the former rule. */
  readonly underFormer: boolean;
}

const UNDER_FORMER: Repinned = { events: [], underFormer: true };

/** A letter that states no deadline says nothing under a rule that has none of its own to fall back on. */
const isLeftOpen = ({ addressee: { window } }: Clocked, on: Case): boolean =>
  window === undefined && ruleOf(on.request, on.facts).statedDeadline.value.compulsory === true;

/** Nobody has agreed under a rule that makes agreement of nothing: the date is told anew, and takes what was deemed back. */
const losesAgreement = ({ agreement }: Clocked, on: Case): boolean =>
  agreement !== undefined && !makesAgreement(ruleOf(on.request, on.facts));

/**
 * What becomes of one consultation under the rule pinned anew. A window that has not opened yet is counted by it; one
 * taken over from another body, or that follows from more than the record of its dossier, stays as it is.
 */
export const repinned = (
  agency: AgencyId,
  consultation: Consultation,
  rule: CitedRule,
  { former, anew }: { readonly former: Case; readonly anew: Case },
): Repinned => {
  if (!isClocked(consultation)) return { events: [], underFormer: false };
  const { clock, delivery, addressee, addressedAt } = consultation;
  if (clock.takenOver || isLeftOpen(consultation, anew) || !isAsCounted(consultation, former))
    return UNDER_FORMER;
  const { rule: _, ...onRequestsRule } = clock;
  const counted = { addressee, addressedAt, delivery, clock: onRequestsRule };
  const due = recounted(counted, delivery, anew);
  const outcome = restatedTo(agency, consultation, due, { cause: 'ruleChanged', rule }, anew);
  const restated = outcome.kind === 'restated' ? outcome.events : [];
  const events =
    restated.length === 0 && due.dueAt === clock.due.dueAt && losesAgreement(consultation, anew)
      ? [dueDateMoved(agency, clock, due, { cause: 'ruleChanged', rule }, anew)]
      : restated;
  const isDue = due.dueAt === clock.due.dueAt || events.some(({ type }) => type === 'DueDateMoved');
  return { events, underFormer: !isDue };
};
