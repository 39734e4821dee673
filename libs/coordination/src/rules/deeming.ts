import type { MatterKind, RuleSetTerms } from '#lib/rulebook';
import { addDays, dateOf, type Instant, startOfDay, type WorkingCalendar } from '#lib/working-time';
import type { LatenessMark } from '../lateness-mark.js';

/** A judged window that passed, its lapse on record, as far as a deemed agreement depends on it. */
export interface PassedWindow {
  readonly matter: MatterKind;
  /** Receipt is proven, and a position of the lead was put to the agency before the window passed. */
  readonly putToIt: boolean;
  /** When each chase letter for this due date was recorded, oldest first. */
  readonly chasedAt: readonly Instant[];
  /** An interim reply, or one that the matter is not its own, is on record: that is no silence. */
  readonly repliedInPart: boolean;
  /** When its late reply was sent; absent while it is silent. */
  readonly repliedAt?: Instant;
  readonly mark?: LatenessMark | undefined;
  /** The lead has not decided on the extension asked for, or the monitoring body on a contested late entry (R12). */
  readonly undecided: boolean;
}

/** From when agreement is deemed, and on what. */
export interface Deemed {
  readonly because: 'silence' | 'lateReply';
  /** The legal instant, whenever it is noticed. */
  readonly at: Instant;
  /** How many of the chase letters it rests on, the first ones. */
  readonly chases: number;
}

/** An objection that waits for its review, and any excuse, keep a lateness from having an effect. */
const isDoubted = (mark: LatenessMark | undefined): boolean =>
  mark !== undefined &&
  ((mark.objectedTo && mark.finding === undefined) || mark.finding?.kind === 'excused');

/** After the chases the rule asks for, and one whole working day more in which the agency could still answer. */
const bySilence = (
  chasedAt: readonly Instant[],
  chases: number,
  calendar: WorkingCalendar,
): Deemed | undefined => {
  const last = chasedAt[chases - 1];
  if (last === undefined) return undefined;
  const given = calendar.nextWorkingDay(dateOf(last));
  return { because: 'silence', at: startOfDay(addDays(given, 1)), chases };
};

/**
 * When a rule takes a silence, or a late reply, as agreement; undefined where it does not, or not yet as far as is known.
 * A late reply needs no chases: they are there to have one come. The conditions of a silence hold for it too, so under a
 * rule that makes nothing of silence lateness is no agreement either.
 */
export const deemedUnder = (
  { silence: { value: silence }, lateReply }: Pick<RuleSetTerms, 'silence' | 'lateReply'>,
  { matter, putToIt, chasedAt, repliedInPart, repliedAt, mark, undecided }: PassedWindow,
  calendar: WorkingCalendar,
): Deemed | undefined => {
  if (silence.effect !== 'deemedAgreement' || silence.neverIn.includes(matter)) return undefined;
  if (!putToIt || undecided || isDoubted(mark)) return undefined;
  const silent = repliedInPart ? undefined : bySilence(chasedAt, silence.chases, calendar);
  if (repliedAt === undefined || (silent && silent.at <= repliedAt)) return silent;
  return lateReply.value === 'deemedAgreement'
    ? { because: 'lateReply', at: repliedAt, chases: 0 }
    : undefined;
};
