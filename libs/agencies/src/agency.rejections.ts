import type { Rejection } from '#lib/event-sourcing';
import type { LocalDate } from '#lib/working-time';
import type { AgencyId } from './agency.js';

/** Why a change of the register was refused, with what its sender needs in order to act. */
export type AgencyRejection =
  | (Rejection<'AgencyAlreadyRegistered'> & { readonly agency: AgencyId })
  | (Rejection<'AgencyNameMissing'> & { readonly agency: AgencyId })
  | (Rejection<'AgencyNotRegistered'> & { readonly agency: AgencyId })
  | Rejection<'OnlyTheMonitoringBodyMay'>
  // The document
  | (Rejection<'DecisionMissing'> & { readonly agency: AgencyId })
  | (Rejection<'DecisionNotYetIssued'> & { readonly number: string; readonly issuedOn: LocalDate })
  // The body
  | (Rejection<'AgencyEndedAlready'> & {
      readonly agency: AgencyId;
      /** The last day on which it stood. */
      readonly to: LocalDate;
      /** The decision that ended it, where one is on record. */
      readonly decision?: string;
    })
  | (Rejection<'AgencyStandsStill'> & { readonly agency: AgencyId; readonly on: LocalDate })
  /** A change takes effect after the body began and after its last change. */
  | (Rejection<'ChangeTooEarly'> & { readonly agency: AgencyId; readonly earliest: LocalDate })
  // Whether the city's rules bind it
  | (Rejection<'BindingAsItStands'> & {
      readonly agency: AgencyId;
      readonly bound: boolean;
      readonly on: LocalDate;
    })
  /** No body rules on what binds itself (R11). */
  | (Rejection<'BindingOfItself'> & { readonly agency: AgencyId })
  // Its heirs
  | (Rejection<'HeirIsItself'> & { readonly agency: AgencyId })
  | (Rejection<'HeirUnknown'> & { readonly heir: AgencyId })
  | (Rejection<'HeirNotStanding'> & { readonly heir: AgencyId; readonly on: LocalDate })
  | (Rejection<'HeirNamedTwice'> & { readonly heir: AgencyId })
  | (Rejection<'SuccessionInCircle'> & { readonly agency: AgencyId; readonly heir: AgencyId })
  /** A split has at least two heirs; with one it is a merger. */
  | (Rejection<'TooFewHeirs'> & { readonly agency: AgencyId });
