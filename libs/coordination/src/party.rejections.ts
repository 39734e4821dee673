import type { AgencyId } from '#lib/agencies';
import type { Rejection } from '#lib/event-sourcing';

/** Somebody who may act, in the order in which the command is meant for them. */
export type EntitledParty =
  | { readonly party: 'lead' | 'agency'; readonly agency: AgencyId }
  | { readonly party: 'monitoringBody' };

/** Who may do what (R1, R11). */
export type PartyRejection =
  | (Rejection<'OnlyTheLeadMay'> & { readonly lead: AgencyId })
  | (Rejection<'OnlyTheAgencyItselfMay'> & { readonly agency: AgencyId })
  /** Several may, and the sender is none of them. */
  | (Rejection<'OnlyThesePartiesMay'> & { readonly may: readonly EntitledParty[] })
  /** R11: a monitoring body that leads the request or is asked in it reviews nothing there. */
  | Rejection<'ReviewOfOwnCase'>
  | Rejection<'OnlyTheDeadlineKeeperMay'>
  | Rejection<'OnlyTheSuccessionMay'>
  /** What follows from a ruling is done by the system alone. */
  | Rejection<'OnlyTheSystemMay'>
  /** Transcribed evidence belongs to an import, by the import itself or a person of the monitoring body. */
  | Rejection<'OnlyAnImportMayTranscribe'>
  /** An import writes only into requests that were themselves imported. */
  | Rejection<'RequestNotImported'>;
