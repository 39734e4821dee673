import type { AgencyId } from '#lib/agencies';
import type { Rejection } from '#lib/event-sourcing';
import type { LocalDate } from '#lib/working-time';
import type { LateEntryName } from './vocabulary.js';

/** Late entries (R12). */
export type LateEntryRejection =
  /** Nothing so named was entered late, or another entry has taken its place. */
  | (Rejection<'NotEnteredLate'> & {
      readonly agency: AgencyId;
      readonly entry: LateEntryName['entry'];
    })
  /** It could be confirmed or contested until that day, included. */
  | (Rejection<'LateEntryStands'> & { readonly agency: AgencyId; readonly until: LocalDate })
  | (Rejection<'LateEntryAnsweredAlready'> & {
      readonly agency: AgencyId;
      readonly answer: 'confirmed' | 'contested';
    })
  /** Nobody has contested it, or it was found on. */
  | (Rejection<'NoLateEntryContested'> & { readonly agency: AgencyId });
