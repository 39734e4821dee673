import { accept } from '#lib/event-sourcing';
import type { RepinRule } from '../request.commands.js';
import type { RequestEvent } from '../request.events.js';
import type { RequestDecision } from '../request.vocabulary.js';
import type { Case } from '../rules/existing.js';
import { governingNow, repinned } from '../rules/repinning.js';

/**
 * A ruling took effect in the past, or the request was opened by a process that had not heard of it: the rule, and
 * the procedure, that govern the letter's day are pinned, and every window counted again. A longer one moves at once, a shorter one once the
 * agency has confirmed it (R4), and what is settled changes in the agency's favour only (R14).
 */
export const repinRule = (_: RepinRule, former: Case): RequestDecision => {
  const governing = governingNow(former);
  if (governing === undefined) return accept();
  const { requestId, rule: from, consultations } = former.request;
  const { rule, documents } = governing;
  const cited = { id: rule.id, version: rule.version, documents };
  const anew = { ...former, request: { ...former.request, rule } };
  const outcomes = [...consultations].map(([agency, consultation]) => ({
    agency,
    ...repinned(agency, consultation, cited, { former, anew }),
  }));
  const stillUnderFormer = outcomes.flatMap(({ agency, underFormer }) =>
    underFormer ? [agency] : [],
  );
  const { now: occurredAt } = former.facts;
  return accept<RequestEvent>(
    {
      type: 'RuleRepinned',
      data: { requestId, occurredAt, from, rule, documents, stillUnderFormer },
    },
    ...outcomes.flatMap(({ events }) => events),
  );
};
