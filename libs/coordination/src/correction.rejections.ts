import type { AgencyId } from '#lib/agencies';
import type { Rejection } from '#lib/event-sourcing';
import type { Correction } from './request.events.js';

/** Corrected entries (R13) and windows counted again (R14). */
export type CorrectionRejection =
  | (Rejection<'EntryIsNot'> & {
      readonly entry: Correction['entry'];
      /** Absent: nothing is recorded yet. */
      readonly recorded?: string;
    })
  | (Rejection<'NoCorrectionAwaits'> & { readonly agency: AgencyId })
  /** The window was counted on the newest calendar, or comes to the same on it. */
  | (Rejection<'NothingToRestate'> & { readonly agency: AgencyId })
  | (Rejection<'JudgementWouldWorsen'> & { readonly agency: AgencyId });
