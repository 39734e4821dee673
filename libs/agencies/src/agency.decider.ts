import { accept, type Actor, type Decider, type Decision, reject } from '#lib/event-sourcing';
import {
  type AgencyFacts,
  changeRefusal,
  decisionRefusal,
  heirsRefusal,
  isSameEnding,
} from './agency.changes.js';
import type {
  AbolishAgency,
  AgencyCommand,
  MergeAgency,
  RecreateAgency,
  RegisterAgency,
  RenameAgency,
  SplitAgency,
} from './agency.commands.js';
import { type AgencyState, evolveAgency } from './agency.evolve.js';
import type { AgencyEvent } from './agency.events.js';
import type { AgencyRejection } from './agency.rejections.js';
import {
  type Agency,
  type AgencyId,
  type Ending,
  type RegisteredAgency,
  standsOn,
} from './agency.js';

interface AgencyVocabulary {
  command: AgencyCommand;
  event: AgencyEvent;
  state: AgencyState;
  rejection: AgencyRejection;
  facts: AgencyFacts;
}

type AgencyDecision = Decision<AgencyVocabulary>;

/** The automation that loads the shipped register, under which its changes are recorded. */
export const REGISTER_AUTOMATION = 'register';

/** Changes are the monitoring body's to record, from the decision it cites. */
const mayChange = (actor: Actor, { register }: AgencyFacts): boolean =>
  actor.kind === 'person'
    ? register.monitors(actor.agency as AgencyId)
    : actor.automation === REGISTER_AUTOMATION;

const newRefusal = (agency: Agency, state: AgencyState): AgencyRejection | undefined => {
  if (state.status === 'registered') return { type: 'AgencyAlreadyRegistered', agency: agency.id };
  return agency.name.vi.trim() === ''
    ? { type: 'AgencyNameMissing', agency: agency.id }
    : undefined;
};

const register = ({ data: { agency } }: RegisterAgency, state: AgencyState): AgencyDecision => {
  const refusal = newRefusal(agency, state);
  return refusal ? reject(refusal) : accept({ type: 'AgencyRegistered', data: { agency } });
};

const newBody = (
  { agency: id, name, effectiveOn: from }: RecreateAgency['data'],
  { symbol, kind, group, origin, ...former }: RegisteredAgency,
): Agency => ({
  id,
  name: name ?? former.name,
  ...(symbol !== undefined && { symbol }),
  kind,
  group,
  from,
  origin,
});

const recreate = (
  { data }: RecreateAgency,
  state: AgencyState,
  facts: AgencyFacts,
): AgencyDecision => {
  const { recreates, outOf, decision, effectiveOn: on } = data;
  const former = facts.register.find(recreates);
  if (former === undefined) return reject({ type: 'AgencyNotRegistered', agency: recreates });
  const agency = newBody(data, former);
  const giver = outOf.find((body) => !facts.register.standsOn(body, on));
  const refusal =
    newRefusal(agency, state) ??
    decisionRefusal(agency.id, decision, facts) ??
    (standsOn(former, on)
      ? ({ type: 'AgencyStandsStill', agency: recreates, on } as const)
      : undefined) ??
    (giver && ({ type: 'HeirNotStanding', heir: giver, on } as const));
  return refusal
    ? reject(refusal)
    : accept({ type: 'AgencyRecreated', data: { agency, recreates, outOf, decision } });
};

const rename = ({ data }: RenameAgency, agency: Agency, facts: AgencyFacts): AgencyDecision => {
  const refusal =
    (data.name.vi.trim() === ''
      ? ({ type: 'AgencyNameMissing', agency: agency.id } as const)
      : undefined) ??
    decisionRefusal(agency.id, data.decision, facts) ??
    changeRefusal(agency, data.effectiveOn);
  return refusal ? reject(refusal) : accept({ type: 'AgencyRenamed', data });
};

const endingOf = (command: MergeAgency | SplitAgency | AbolishAgency): Ending => {
  const { effectiveOn, decision } = command.data;
  switch (command.type) {
    case 'MergeAgency':
      return { kind: 'merged', into: command.data.into, effectiveOn, decision };
    case 'SplitAgency':
      return { kind: 'split', among: command.data.among, effectiveOn, decision };
    case 'AbolishAgency':
      return { kind: 'abolished', effectiveOn, decision };
  }
};

const ended = (command: MergeAgency | SplitAgency | AbolishAgency): AgencyEvent => {
  switch (command.type) {
    case 'MergeAgency':
      return { type: 'AgencyMerged', data: command.data };
    case 'SplitAgency':
      return { type: 'AgencySplit', data: command.data };
    case 'AbolishAgency':
      return { type: 'AgencyAbolished', data: command.data };
  }
};

/** Idempotent by decision: the same ending recorded again adds nothing. */
const end = (
  command: MergeAgency | SplitAgency | AbolishAgency,
  agency: RegisteredAgency,
  facts: AgencyFacts,
): AgencyDecision => {
  const ending = endingOf(command);
  if (isSameEnding(agency.ending, ending)) return accept();
  const refusal =
    decisionRefusal(agency.id, ending.decision, facts) ??
    changeRefusal(agency, ending.effectiveOn) ??
    heirsRefusal(agency.id, ending, facts);
  return refusal ? reject(refusal) : accept(ended(command));
};

const decide = (command: AgencyCommand, state: AgencyState, facts: AgencyFacts): AgencyDecision => {
  if (command.type === 'RegisterAgency') return register(command, state);
  if (!mayChange(command.origin.actor, facts)) return reject({ type: 'OnlyTheMonitoringBodyMay' });
  if (command.type === 'RecreateAgency') return recreate(command, state, facts);
  if (state.status === 'unknown')
    return reject({ type: 'AgencyNotRegistered', agency: command.data.agency });
  return command.type === 'RenameAgency'
    ? rename(command, state.agency, facts)
    : end(command, state.agency, facts);
};

export const agencyDecider: Decider<AgencyVocabulary> = {
  initialState: { status: 'unknown' },
  decide,
  evolve: evolveAgency,
};
