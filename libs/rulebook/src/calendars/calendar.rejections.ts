import type { Rejection } from '#lib/event-sourcing';
import type { Instant, LocalDate } from '#lib/working-time';
import type { RulingRejection } from '../rule-set.rejections.js';

/** Why a ruling on a calendar was refused, with what its sender needs in order to act. */
export type CalendarRejection =
  | RulingRejection
  | (Rejection<'CalendarNotFound'> & { readonly calendar: string })
  | (Rejection<'CalendarExistsAlready'> & { readonly calendar: string })
  | (Rejection<'CalendarBaseUnknown'> & {
      readonly calendar: string;
      /** Absent: nobody knows the calendar at all. */
      readonly version?: number;
    })
  | (Rejection<'CalendarTitleMissing'> & { readonly calendar: string })
  | Rejection<'CalendarDraftEmpty'>
  /** A draft takes the place of another only of one that was seen. */
  | (Rejection<'CalendarDraftNotSeen'> & { readonly version: number; readonly draftedAt: Instant })
  | (Rejection<'CalendarDraftNotFound'> & { readonly version: number })
  /** Another draft has taken its place. */
  | (Rejection<'CalendarDraftIsAnother'> & { readonly version: number; readonly drafted: number })
  | (Rejection<'EntryDocumentMissing'> & { readonly on: LocalDate })
  | (Rejection<'SwapNotWeekdayForWeekend'> & {
      readonly dayOff: LocalDate;
      readonly workedOn: LocalDate;
    })
  | (Rejection<'WorkedDayNotOnWeekend'> & { readonly on: LocalDate })
  /** The same day twice, or both off and worked. */
  | (Rejection<'EntriesContradict'> & { readonly on: LocalDate })
  | (Rejection<'NothingToWithdraw'> & { readonly on: LocalDate })
  | (Rejection<'ClosureEndsBeforeItBegins'> & {
      readonly from: LocalDate;
      readonly until: LocalDate;
    })
  | (Rejection<'ClosureScopeEmpty'> & { readonly from: LocalDate })
  /** A closure names an agency that is not on the register, or a place where none is. */
  | (Rejection<'ClosureScopeUnknown'> & { readonly named: string })
  /** The day lies in a year that is not published, here or in the same draft. */
  | (Rejection<'DayNotInCalendar'> & {
      readonly on: LocalDate;
      readonly publishedFrom: LocalDate;
      readonly publishedUntil: LocalDate;
    })
  /** Years are published one after the other. */
  | (Rejection<'YearOutOfTurn'> & { readonly year: number; readonly next: number });
