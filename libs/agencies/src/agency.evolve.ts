import { addDays } from '#lib/working-time';
import type { Ending, RegisteredAgency } from './agency.js';
import type { AgencyEvent, AgencyRenamed } from './agency.events.js';

export type AgencyState =
  | { readonly status: 'unknown' }
  | { readonly status: 'registered'; readonly agency: RegisteredAgency };

const renamed = (
  agency: RegisteredAgency,
  { name, symbol = agency.symbol, effectiveOn }: AgencyRenamed['data'],
): RegisteredAgency => ({
  ...agency,
  name,
  ...(symbol !== undefined && { symbol }),
  formerNames: [
    ...(agency.formerNames ?? []),
    {
      name: agency.name,
      ...(agency.symbol !== undefined && { symbol: agency.symbol }),
      until: addDays(effectiveOn, -1),
    },
  ],
});

const ended = (agency: RegisteredAgency, ending: Ending): RegisteredAgency => ({
  ...agency,
  to: addDays(ending.effectiveOn, -1),
  ending,
});

const changed = (
  agency: RegisteredAgency,
  event: Exclude<AgencyEvent, { type: 'AgencyRegistered' | 'AgencyRecreated' }>,
): RegisteredAgency => {
  const { effectiveOn, decision } = event.data;
  switch (event.type) {
    case 'AgencyRenamed':
      return renamed(agency, event.data);
    case 'AgencyBindingRuled': {
      const { bound } = event.data;
      return {
        ...agency,
        bindings: [...(agency.bindings ?? []), { bound, effectiveOn, decision }],
      };
    }
    case 'AgencyMerged':
      return ended(agency, { kind: 'merged', into: event.data.into, effectiveOn, decision });
    case 'AgencySplit':
      return ended(agency, { kind: 'split', among: event.data.among, effectiveOn, decision });
    case 'AgencyAbolished':
      return ended(agency, { kind: 'abolished', effectiveOn, decision });
  }
};

/** The body after an event. Never refuses: what is recorded has happened. */
export const evolveAgency = (state: AgencyState, event: AgencyEvent): AgencyState => {
  switch (event.type) {
    case 'AgencyRegistered':
      return { status: 'registered', agency: event.data.agency };
    case 'AgencyRecreated': {
      const { agency, ...recreation } = event.data;
      return { status: 'registered', agency: { ...agency, recreation } };
    }
    case 'AgencyRenamed':
    case 'AgencyBindingRuled':
    case 'AgencyMerged':
    case 'AgencySplit':
    case 'AgencyAbolished':
      return state.status === 'unknown'
        ? state
        : { status: 'registered', agency: changed(state.agency, event) };
  }
};

/** The same for those who follow the register: the entry of a body after one of its events. */
export const agencyAfter = (
  before: RegisteredAgency | undefined,
  event: AgencyEvent,
): RegisteredAgency | undefined => {
  const state = evolveAgency(
    before ? { status: 'registered', agency: before } : { status: 'unknown' },
    event,
  );
  return state.status === 'registered' ? state.agency : undefined;
};
