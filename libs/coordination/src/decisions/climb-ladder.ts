import { accept } from '#lib/event-sourcing';
import type { ClimbLadder } from '../request.commands.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { agreementsDue } from '../rules/agreements-due.js';
import type { Case } from '../rules/existing.js';
import { unnoticedLapses } from '../rules/lapse.js';
import { noticesDue } from '../rules/notices-due.js';

/**
 * Posts what the ladder owes by now, to each addressee once, and records what the rule makes of a silence that outlasts
 * it. A doubled, late or stale run finds nothing. A request that was submitted, or transcribed from a file, or is only a
 * reference, is reminded of no more.
 */
export const climbLadder = (_: ClimbLadder, on: Case): RequestDecision => {
  const { request, facts } = on;
  if (request.status !== 'open' || request.imported || request.rule.reference) return accept();
  const notices = [...request.consultations].flatMap(([agency, consultation]) =>
    noticesDue(agency, consultation, on),
  );
  // Nobody is chased for a window whose passing is not on record.
  const lapses = notices.length === 0 ? [] : unnoticedLapses(request, facts.now);
  return accept(...lapses, ...notices, ...agreementsDue(request, facts));
};
