import type { Brand } from '#lib/event-sourcing';
import type { Grounded, Length, LocalDate, StartingPoint } from '#lib/working-time';

export type RuleSetId = Brand<string, 'RuleSetId'>;

/** Reminders, chases and escalations, in working days before (negative) and after the due date. */
export interface Ladder {
  readonly reminders: readonly number[];
  /** No reminder before this share of the window has passed. */
  readonly notBeforeShare: number;
  readonly chases: readonly number[];
  readonly escalateToHead: number;
  readonly escalateToMonitoringBody: number;
  /** Notices go out in these hours of a working day, `08:00`, the end not included; hỏa tốc at any hour of it. */
  readonly officeHours: { readonly from: string; readonly until: string };
}

/** What a letter is about, as far as a rule tells matters apart; `unrecorded` only for past requests. */
export type MatterKind =
  'general' | 'policy' | 'legalDraft' | 'administrativeProcedure' | 'unrecorded';

/**
 * The dated rules under which a reply window is computed (quy định áp dụng). Every field says whether
 * a text (`law`) or this system's convention (`house`) stands behind it.
 */
export interface RuleSet {
  readonly id: RuleSetId;
  readonly version: number;
  readonly title: { readonly vi: string; readonly en: string };
  readonly citation: string;
  readonly inForceFrom: LocalDate;
  readonly inForceTo?: LocalDate;
  /** Adopted rules are enforced; the others are there to be compared or chosen by name. */
  readonly adopted: boolean;
  /** Until the monitoring body confirms it, its dates are marked *căn cứ chưa được xác nhận*. */
  readonly confirmed: boolean;
  /** Figures shown only on request, judging nobody. */
  readonly reference: boolean;
  /** What it governs. A letter about anything else has another rule, or none. */
  readonly matters: Grounded<readonly MatterKind[]>;
  /** Whom it binds. For any other addressee the date is a courtesy date, never lateness. */
  readonly binds: Grounded<'bodiesOfTheCity' | 'everyAddressee'>;
  readonly startingPoint: Grounded<StartingPoint>;
  readonly window: Grounded<Length>;
  readonly statedDeadline: Grounded<{
    readonly prevails: boolean;
    /** The letter has to state a date or a length: the rule has no window of its own to fall back on. */
    readonly compulsory?: true;
    readonly cap?: Length;
  }>;
  /** How the day of receipt is fixed. */
  readonly receipt: Grounded<'registration' | 'delivery'>;
  readonly silence: Grounded<'noReply' | 'deemedAgreement'>;
  readonly lateReply: Grounded<'counted' | 'deemedAgreement'>;
  readonly completeness: Grounded<{
    /** Working days from receipt within which missing documents may be asked for. */
    readonly askWithin: number;
    readonly effect: 'restart' | 'suspend';
    readonly rounds: number;
  }>;
  readonly extension: Grounded<{ readonly times: number; readonly total: Length }>;
  readonly ladder: Grounded<Ladder>;
}
