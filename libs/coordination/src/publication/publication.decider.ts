import type { Decider } from '#lib/event-sourcing';
import { freezePeriod } from './decisions/freeze-period.js';
import { reissuePeriod } from './decisions/reissue-period.js';
import type { PublicationCommand } from './publication.commands.js';
import type {
  LastIssue,
  PublicationDecision,
  PublicationFacts,
  PublicationVocabulary,
} from './publication.vocabulary.js';

type DecisionOn<C extends PublicationCommand> = (
  command: C,
  last: LastIssue,
  facts: PublicationFacts,
) => PublicationDecision;

type Decisions = { readonly [C in PublicationCommand as C['type']]: DecisionOn<C> };

const decisions: Decisions = {
  FreezePeriod: freezePeriod,
  ReissuePeriod: reissuePeriod,
};

/** The published figures of one period, stream `publication-<from>_<to>`. */
export const publicationDecider: Decider<PublicationVocabulary> = {
  initialState: null,
  // The map pairs each command with its own decision; a union of pairs is more than TypeScript follows.
  decide: (command, last, facts) =>
    (decisions[command.type] as DecisionOn<PublicationCommand>)(command, last, facts),
  evolve: (_, { type, data }) => ({
    issue: type === 'PeriodFrozen' ? 1 : data.issue,
    figures: data.figures,
  }),
};
