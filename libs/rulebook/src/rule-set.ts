import type { AgencyId, AgencyKind } from '#lib/agencies';
import type { Brand } from '#lib/event-sourcing';
import type { Grounded, Length, LocalDate, WindowStarter } from '#lib/working-time';
import type { CitedDocument } from './cited-document.js';

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

/**
 * What a letter is about, as far as a rule tells matters apart; `report` asks for a report on an occasion instead of an
 * opinion, `unrecorded` is only for past requests.
 */
export type MatterKind =
  'general' | 'policy' | 'legalDraft' | 'administrativeProcedure' | 'report' | 'unrecorded';

/** Whom a rule binds: `named` are bodies told by what they are or one by one. */
export type Bound =
  | { readonly who: 'bodiesOfTheCity' | 'everyAddressee' }
  | {
      readonly who: 'named';
      readonly kinds: readonly AgencyKind[];
      readonly agencies: readonly AgencyId[];
    };

/**
 * What a silence comes to. It is agreement only with a position the lead put to the agency before the window passed, on
 * proof of receipt, after so many chases (one at least), and never in some matters.
 */
export type Silence =
  | { readonly effect: 'noReply' }
  | {
      readonly effect: 'deemedAgreement';
      readonly chases: number;
      readonly neverIn: readonly MatterKind[];
    };

/**
 * Until when the apology for a late result of an administrative procedure is owed: the day appointed on the receipt,
 * or one working day before it.
 */
export type ApologyOwedBy = 'appointedDay' | 'workingDayBefore';

/** What the letter itself may say of the deadline. */
export interface StatedDeadlineRule {
  readonly prevails: boolean;
  /** The letter has to state a date or a length: the rule has no window of its own to fall back on. */
  readonly compulsory?: true;
  /** The longest a letter may give, from the starting point. */
  readonly cap?: Length;
  /** Important or complex matters may be given longer than the cap. */
  readonly exception?: 'importantOrComplex';
}

/**
 * Where the terms were read: in the instrument itself or only in the press about it. `house`: in neither, they are this
 * system's own.
 */
export type ReadIn = 'instrument' | 'press' | 'house';

/** What a rule set says. Every field says whether a text (`law`) or this system's convention (`house`) stands behind it. */
export interface RuleSetTerms {
  readonly title: { readonly vi: string; readonly en: string };
  /** The text as a whole. */
  readonly citation: string;
  readonly readIn: ReadIn;
  /** What it governs. A letter about anything else has another rule, or none. */
  readonly matters: Grounded<readonly MatterKind[]>;
  /** Whom it binds. For any other addressee the date is a courtesy date, never lateness. */
  readonly binds: Grounded<Bound>;
  /** The calendar its days are counted on, where the letter names no other. */
  readonly calendar: Grounded<string>;
  /** `occasion`, only where nothing but reports is governed: the event that the letter reports on. */
  readonly startingPoint: Grounded<WindowStarter>;
  readonly window: Grounded<Length>;
  readonly statedDeadline: Grounded<StatedDeadlineRule>;
  /** How the day of receipt is fixed. */
  readonly receipt: Grounded<'registration' | 'delivery'>;
  readonly silence: Grounded<Silence>;
  /** Agreement only where a silence is too, on the same conditions but for the chases; the reply itself is always kept. */
  readonly lateReply: Grounded<'counted' | 'deemedAgreement'>;
  readonly completeness: Grounded<{
    /** Working days from receipt within which missing documents may be asked for. */
    readonly askWithin: number;
    readonly effect: 'restart' | 'suspend';
    readonly rounds: number;
  }>;
  readonly extension: Grounded<{ readonly times: number; readonly total: Length }>;
  readonly ladder: Grounded<Ladder>;
  /** Of administrative procedures only. */
  readonly apology: Grounded<ApologyOwedBy>;
}

/** A ruling of the monitoring body about a version, with the document behind it. */
export interface Ruling {
  readonly kind: 'adopted' | 'amended' | 'confirmed' | 'repealed';
  readonly decision: CitedDocument;
  /** The first day on which it takes effect; a confirmation takes effect with its document. */
  readonly from: LocalDate;
}

/** One version of the dated rules under which a reply window is computed (quy định áp dụng). */
export interface RuleSet extends RuleSetTerms {
  readonly id: RuleSetId;
  readonly version: number;
  readonly inForceFrom: LocalDate;
  /** Its last day; absent while no end is known. */
  readonly inForceTo?: LocalDate;
  /** Adopted rules are enforced; the others are there to be compared or chosen by name. */
  readonly adopted: boolean;
  /** Until the monitoring body confirms it, its dates are marked *căn cứ chưa được xác nhận*. */
  readonly confirmed: boolean;
  /** Figures shown only on request, judging nobody. */
  readonly reference: boolean;
  /** What made it what it is, oldest first; none for what came with the system. */
  readonly rulings: readonly Ruling[];
}

const OF_TERMS: Readonly<Record<keyof RuleSetTerms, true>> = {
  title: true,
  citation: true,
  readIn: true,
  matters: true,
  binds: true,
  calendar: true,
  startingPoint: true,
  window: true,
  statedDeadline: true,
  receipt: true,
  silence: true,
  lateReply: true,
  completeness: true,
  extension: true,
  ladder: true,
  apology: true,
};

/** Every field of the terms, in the order they are shown. */
export const TERM_FIELDS = Object.keys(OF_TERMS) as readonly (keyof RuleSetTerms)[];

/** The terms alone of a version. */
export const termsOf = (rule: RuleSet): RuleSetTerms => {
  const { title, citation, readIn, matters, binds, calendar, startingPoint, window } = rule;
  const { statedDeadline, receipt, silence, lateReply, completeness, extension, ladder, apology } =
    rule;
  return {
    ...{ title, citation, readIn, matters, binds, calendar, startingPoint, window },
    ...{ statedDeadline, receipt, silence, lateReply, completeness, extension, ladder, apology },
  };
};
