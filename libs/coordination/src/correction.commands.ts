import { Command } from '#lib/event-sourcing';
import type { PinnedRule } from '#lib/rulebook';
import type { ToConsultation, ToRequest } from './command-target.js';
import type { Correction } from './correction.events.js';
import type { Evidence } from './vocabulary.js';

// By the lead agency, the monitoring body, or the coordinating agency, as the entry allows

export class CorrectEntry extends Command<
  ToRequest & {
    readonly correction: Correction;
    readonly reason: string;
    readonly evidence: Evidence;
  }
> {
  readonly type = 'CorrectEntry';
}

// By the coordinating agency

export class ConfirmCorrection extends Command<ToConsultation> {
  readonly type = 'ConfirmCorrection';
}

// By the monitoring body

/** Counts one window again on the newest version of its calendar, in the agency's favour where it is settled (R14). */
export class RestateWindow extends Command<ToConsultation> {
  readonly type = 'RestateWindow';
}

// By what follows from a ruling, never by a person

/** A published version of a calendar. */
export interface CalendarName {
  readonly id: string;
  /** Counted from 1, the calendar as shipped. */
  readonly version: number;
}

/** Counts every window of the request again on the newest version of its calendar, which is at least this one. */
export class RestateWindows extends Command<ToRequest & { readonly calendar: CalendarName }> {
  readonly type = 'RestateWindows';
}

/**
 * Pins what governs the letter's day of issue by now, the rule set and the procedure it names, where a ruling with effect in
 * the past, on this version or a later one, has changed either, and counts every window of the request again.
 */
export class RepinRule extends Command<
  ToRequest & {
    readonly ruled: Pick<PinnedRule, 'id' | 'version'> | NonNullable<PinnedRule['procedure']>;
  }
> {
  readonly type = 'RepinRule';
}

export type CorrectionCommand =
  CorrectEntry | ConfirmCorrection | RestateWindow | RestateWindows | RepinRule;
