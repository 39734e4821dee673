import type { AgencyId } from '#lib/agencies';
import type { Rejection } from '#lib/event-sourcing';
import type { Instant, Length, LocalDate } from '#lib/working-time';

/** Extending and shortening. */
export type ExtensionRejection =
  /** Nothing to ask about: no clock has started. */
  | (Rejection<'NoWindowOpen'> & { readonly agency: AgencyId })
  | (Rejection<'ExtensionAskedTooLate'> & { readonly agency: AgencyId; readonly dueAt: Instant })
  | (Rejection<'ExtensionAskedAlready'> & { readonly agency: AgencyId })
  | (Rejection<'NoExtensionAsked'> & { readonly agency: AgencyId })
  | (Rejection<'ExtensionsExhausted'> & { readonly agency: AgencyId; readonly times: number })
  | (Rejection<'ExtensionTooLong'> & { readonly agency: AgencyId; readonly allowed: Length })
  | (Rejection<'LengthImpossible'> & { readonly count: number })
  | Rejection<'NoReplyOwed'>
  | (Rejection<'ShortenedTooMuch'> & { readonly to: LocalDate; readonly earliest: LocalDate })
  | (Rejection<'NothingToShorten'> & { readonly to: LocalDate });
