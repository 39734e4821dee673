import { accept, type Decider, type Decision, reject } from '#lib/event-sourcing';
import type { Agency } from './agency.js';
import type { AgencyCommand, AgencyEvent, AgencyRejection } from './agency.messages.js';

type AgencyState =
  { readonly status: 'unknown' } | { readonly status: 'registered'; readonly agency: Agency };

interface AgencyVocabulary {
  command: AgencyCommand;
  event: AgencyEvent;
  state: AgencyState;
  rejection: AgencyRejection;
  facts: object;
}

const decide = (
  { data: { agency } }: AgencyCommand,
  state: AgencyState,
): Decision<AgencyVocabulary> => {
  if (state.status === 'registered')
    return reject({ type: 'AgencyAlreadyRegistered', agency: agency.id });
  if (agency.name.vi.trim() === '') return reject({ type: 'AgencyNameMissing', agency: agency.id });
  return accept({ type: 'AgencyRegistered', data: { agency } });
};

const evolve = (_: AgencyState, { data: { agency } }: AgencyEvent): AgencyState => ({
  status: 'registered',
  agency,
});

export const agencyDecider: Decider<AgencyVocabulary> = {
  initialState: { status: 'unknown' },
  decide,
  evolve,
};
