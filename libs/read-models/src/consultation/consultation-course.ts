import {
  type AwaitedCorrection,
  type DeemedAgreement,
  hoursRunFrom,
  type LateEntry,
  type LatenessMark,
  type OpinionGiven,
  type OpinionId,
  type ReplyKind,
  type Timeliness,
} from '#lib/coordination';
import {
  type DueDate,
  type Instant,
  isCourtesy,
  type LocalDate,
  windowOf,
} from '#lib/working-time';
import type { NotOwed, Unjudged } from './consultation-status.js';

export interface CourseDue {
  /** The first day of its window, itself not counted. */
  readonly startOn: LocalDate;
  /** The moment from which a window in hours runs. */
  readonly startAt?: Instant;
  readonly on: LocalDate;
  readonly at: Instant;
  /** Why it judges nobody, though the rule binds the agency; null where it judges. */
  readonly unjudged: Exclude<Unjudged, 'courtesy'> | null;
}

/** What the record says of one consultation so far. Plain JSON: rows keep it as it is. */
export interface ConsultationCourse {
  readonly bound: boolean;
  readonly received: boolean;
  readonly due: CourseDue | null;
  /** The first valid due date, kept beside the current one. */
  readonly firstDue: CourseDue | null;
  /** Missing documents were asked for in time, so the clock stands. */
  readonly suspended: boolean;
  readonly lapsed: boolean;
  /** A later opinion replaces the content of the first, never when it was sent nor its timeliness. */
  readonly answer: {
    readonly first: OpinionId;
    readonly standing: OpinionId;
    /** What the standing one is; accepted as final, an interim one stays what it is. */
    readonly kind: ReplyKind;
    /** When the first was sent. */
    readonly sentAt: Instant;
    readonly timeliness: Timeliness;
    /** Who entered the first: the agency itself, or another for it (R1). */
    readonly enteredBy: OpinionGiven['data']['enteredBy'];
  } | null;
  /** A correction against the agency that waits for its confirmation (R4). */
  readonly awaits: AwaitedCorrection | null;
  /** What was objected, explained and found of its lateness; null while it is marked with none. */
  readonly mark: LatenessMark | null;
  /** What the agency or the lead entered in its own favour, for a day before that reached this system (R12). */
  readonly lateEntries: readonly LateEntry[];
  /** Agreement the rule makes of its silence or lateness; null while none stands. */
  readonly agreement: DeemedAgreement | null;
  readonly ended: {
    readonly because: NotOwed;
    readonly at: Instant;
    /** The wrong body had been asked: none of it is judged, on no day (R13). */
    readonly wronglyAsked?: true;
  } | null;
  /** Since when its clock is its own, where it took another agency's place. */
  readonly takenOverOn: LocalDate | null;
  /** Several bodies took its place, and the lead has not named who answers what: the submission waits. */
  readonly heirsAwaited: boolean;
  /** Its part is tracked outside the system (R3), and the day its opinion came back, once that is recorded. */
  readonly outside: { readonly cameBackOn: LocalDate | null } | null;
  /** It answered that the matter is outside its remit: until the lead has decided, the days are the lead's. */
  readonly remit: RemitWait | null;
}

export interface RemitWait {
  readonly saidAt: Instant;
  /** When the lead released it, passed the question on or maintained, or the agency answered after all. */
  readonly decidedAt: Instant | null;
}

export const unstarted = (bound: boolean): ConsultationCourse => ({
  bound,
  received: false,
  due: null,
  firstDue: null,
  suspended: false,
  lapsed: false,
  answer: null,
  awaits: null,
  mark: null,
  lateEntries: [],
  agreement: null,
  ended: null,
  takenOverOn: null,
  heirsAwaited: false,
  outside: null,
  remit: null,
});

const latestOf = (day: LocalDate, other: LocalDate | null): LocalDate =>
  other !== null && other > day ? other : day;

const unjudgedDate = (due: DueDate): CourseDue['unjudged'] => {
  if (isCourtesy(due)) return 'statedDateVoid';
  return due.provisional ? 'provisional' : null;
};

/** What of a due date its course keeps; the days before an agency took another's place are not its own. */
export const courseDue = (due: DueDate, takenOverOn: LocalDate | null): CourseDue => {
  const window = windowOf(due);
  const startAt = hoursRunFrom(window);
  return {
    startOn: latestOf(window.start.on, takenOverOn),
    ...(startAt !== undefined && { startAt }),
    on: due.dueOn,
    at: due.dueAt,
    unjudged: unjudgedDate(due),
  };
};
