import type { Rejection } from '#lib/event-sourcing';
import type { LocalDate } from '#lib/working-time';
import type { PublishedPeriod, PublishedRule } from './published-figures.js';

/** Why the figures of a period were not published. */
export type PublicationRejection =
  | Rejection<'OnlyTheMonitoringBodyMay'>
  | (Rejection<'PeriodBackwards'> & PublishedPeriod)
  /** Its last day is still to come, or today. */
  | (Rejection<'PeriodNotOver'> & { readonly to: LocalDate })
  /** Nothing is published on a rule that the monitoring body has not confirmed. */
  | (Rejection<'RulesNotConfirmed'> & { readonly rules: readonly PublishedRule[] })
  | (Rejection<'PeriodFrozenAlready'> & PublishedPeriod & { readonly issue: number })
  | (Rejection<'PeriodNotFrozen'> & PublishedPeriod)
  /** Every consultation is still counted as it was published. */
  | (Rejection<'NothingToCorrect'> & PublishedPeriod & { readonly issue: number });
