import { type Actor, type Decider, reject } from '#lib/event-sourcing';
import type { AgencyId, RegisteredAgency } from './agency.js';
import type { AgencyCommand } from './agency.commands.js';
import { type AgencyState, evolveAgency } from './agency.evolve.js';
import type { AgencyFacts } from './agency.facts.js';
import type { AgencyDecision, AgencyVocabulary } from './agency.vocabulary.js';
import { abolishAgency } from './decisions/abolish-agency.js';
import { mergeAgency } from './decisions/merge-agency.js';
import { recreateAgency } from './decisions/recreate-agency.js';
import { registerAgency } from './decisions/register-agency.js';
import { renameAgency } from './decisions/rename-agency.js';
import { ruleAgencyBinding } from './decisions/rule-agency-binding.js';
import { splitAgency } from './decisions/split-agency.js';

/** The automation that loads the shipped register, under which its changes are recorded. */
export const REGISTER_AUTOMATION = 'register';

type DecisionOn<C extends AgencyCommand> = (
  command: C,
  state: AgencyState,
  facts: AgencyFacts,
) => AgencyDecision;
type Decisions = { readonly [C in AgencyCommand as C['type']]: DecisionOn<C> };

const isMonitoring = (actor: Actor, { register }: AgencyFacts): boolean =>
  actor.kind === 'person'
    ? register.monitors(actor.agency as AgencyId)
    : actor.automation === REGISTER_AUTOMATION;

/** Changes are the monitoring body's to record, from the decision it cites. */
const byMonitoringBody =
  <C extends AgencyCommand>(decide: DecisionOn<C>): DecisionOn<C> =>
  (command, state, facts) =>
    isMonitoring(command.origin.actor, facts)
      ? decide(command, state, facts)
      : reject({ type: 'OnlyTheMonitoringBodyMay' });

/** The same for a change of a body that is on the register. */
const ofRegistered = <C extends AgencyCommand & { readonly data: { readonly agency: AgencyId } }>(
  decide: (command: C, agency: RegisteredAgency, facts: AgencyFacts) => AgencyDecision,
): DecisionOn<C> =>
  byMonitoringBody((command, state, facts) =>
    state.status === 'unknown'
      ? reject({ type: 'AgencyNotRegistered', agency: command.data.agency })
      : decide(command, state.agency, facts),
  );

/** Every command, and the decision behind it. */
const decisions: Decisions = {
  RegisterAgency: registerAgency,
  RenameAgency: ofRegistered(renameAgency),
  RuleAgencyBinding: ofRegistered(ruleAgencyBinding),
  MergeAgency: ofRegistered(mergeAgency),
  SplitAgency: ofRegistered(splitAgency),
  AbolishAgency: ofRegistered(abolishAgency),
  RecreateAgency: byMonitoringBody(recreateAgency),
};

export const agencyDecider: Decider<AgencyVocabulary> = {
  initialState: { status: 'unknown' },
  // The map pairs each command with its own decision; a union of pairs is more than TypeScript follows.
  decide: (command, state, facts) =>
    (decisions[command.type] as DecisionOn<AgencyCommand>)(command, state, facts),
  evolve: evolveAgency,
};
