import { Command, type DomainEvent, type Rejection } from '#lib/event-sourcing';
import type { Agency, AgencyId } from './agency.js';

// Intentions

/** Puts a body on the register. Its stream is `agency-<id>`. */
export class RegisterAgency extends Command<{ agency: Agency }> {
  readonly type = 'RegisterAgency';
}

export type AgencyCommand = RegisterAgency;

// Facts of record

export type AgencyRegistered = DomainEvent<'AgencyRegistered', { agency: Agency }>;

export type AgencyEvent = AgencyRegistered;

// Refusals

export type AgencyRejection =
  | (Rejection<'AgencyAlreadyRegistered'> & { readonly agency: AgencyId })
  | (Rejection<'AgencyNameMissing'> & { readonly agency: AgencyId });
