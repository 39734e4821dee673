import type { DomainEvent } from '#lib/event-sourcing';
import type { Agency, AgencyId, AgencyName, Change, Heir, Recreation } from './agency.js';

interface OfAgency extends Change {
  readonly agency: AgencyId;
}

export type AgencyRegistered = DomainEvent<'AgencyRegistered', { agency: Agency }>;
export type AgencyRecreated = DomainEvent<'AgencyRecreated', { agency: Agency } & Recreation>;
export type AgencyRenamed = DomainEvent<
  'AgencyRenamed',
  OfAgency & { readonly name: AgencyName; readonly symbol?: string }
>;
export type AgencyBindingRuled = DomainEvent<
  'AgencyBindingRuled',
  OfAgency & { readonly bound: boolean }
>;
export type AgencyMerged = DomainEvent<'AgencyMerged', OfAgency & { readonly into: AgencyId }>;
export type AgencySplit = DomainEvent<
  'AgencySplit',
  OfAgency & { readonly among: readonly Heir[] }
>;
export type AgencyAbolished = DomainEvent<'AgencyAbolished', OfAgency>;

/** In the stream of the body itself; a merger of several bodies is one event in the stream of each. */
export type AgencyEvent =
  | AgencyRegistered
  | AgencyRecreated
  | AgencyRenamed
  | AgencyBindingRuled
  | AgencyMerged
  | AgencySplit
  | AgencyAbolished;

/** Whose register entry an event changes. */
export const agencyOfEvent = ({ data: { agency } }: AgencyEvent): AgencyId =>
  typeof agency === 'string' ? agency : agency.id;
