import { accept, reject } from '#lib/event-sourcing';
import type { FreezePeriod } from '../publication.commands.js';
import type {
  LastIssue,
  PublicationDecision,
  PublicationFacts,
} from '../publication.vocabulary.js';
import { notPublishable } from '../rules/publishable.js';

/** Chốt số liệu: the figures of a period that is over are published as they stand, once. */
export const freezePeriod = (
  command: FreezePeriod,
  last: LastIssue,
  facts: PublicationFacts,
): PublicationDecision => {
  const refusal = notPublishable(command, facts);
  if (refusal) return reject(refusal);
  const { period } = command.data;
  if (last) return reject({ type: 'PeriodFrozenAlready', ...period, issue: last.issue });
  return accept({
    type: 'PeriodFrozen',
    data: { period, occurredAt: facts.now, figures: facts.figures },
  });
};
