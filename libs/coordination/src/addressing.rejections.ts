import type { AgencyId } from '#lib/agencies';
import type { Rejection } from '#lib/event-sourcing';
import type { LocalDate } from '#lib/working-time';
import type { ConsultationStatus } from './consultation.state.js';

/** Who is asked, who leads, and who takes a place. */
export type AddressingRejection =
  | Rejection<'NoAddressees'>
  | (Rejection<'LeadIsAddressee'> & { readonly agency: AgencyId })
  | (Rejection<'AgencyUnknown'> & { readonly agency: AgencyId })
  /** It did not exist on the day it would be asked or lead, and whoever stood in its place then. */
  | (Rejection<'AgencyNotStanding'> & {
      readonly agency: AgencyId;
      readonly on: LocalDate;
      readonly heirs: readonly AgencyId[];
    })
  /** By the register nothing of the one has passed to the other. */
  | (Rejection<'NotAnHeir'> & { readonly agency: AgencyId; readonly of: AgencyId })
  | (Rejection<'LeadsAlready'> & { readonly agency: AgencyId })
  | (Rejection<'AddressedTwice'> & { readonly agency: AgencyId })
  | (Rejection<'NotAddressed'> & { readonly agency: AgencyId })
  | (Rejection<'AddresseeNotOpen'> & {
      readonly agency: AgencyId;
      readonly status: ConsultationStatus;
    });
