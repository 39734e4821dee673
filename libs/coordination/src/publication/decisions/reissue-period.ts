import { accept, reject } from '#lib/event-sourcing';
import type { ReissuePeriod } from '../publication.commands.js';
import type {
  LastIssue,
  PublicationDecision,
  PublicationFacts,
} from '../publication.vocabulary.js';
import { changedCases } from '../rules/changed-cases.js';
import { notPublishable } from '../rules/publishable.js';

/** A frozen period is published again: which consultations are counted otherwise, and why, then the figures (R7). */
export const reissuePeriod = (
  command: ReissuePeriod,
  last: LastIssue,
  facts: PublicationFacts,
): PublicationDecision => {
  const refusal = notPublishable(command, facts);
  if (refusal) return reject(refusal);
  const { period } = command.data;
  if (!last) return reject({ type: 'PeriodNotFrozen', ...period });
  const { figures, now, causesOf } = facts;
  const corrections = changedCases(last.figures.cases, figures.cases).map((one) => ({
    ...one,
    causes: causesOf(one),
  }));
  if (corrections.length === 0)
    return reject({ type: 'NothingToCorrect', ...period, issue: last.issue });
  return accept({
    type: 'PeriodReissued',
    data: { period, occurredAt: now, issue: last.issue + 1, corrections, figures },
  });
};
