import type { Timeliness } from '#lib/coordination';
import {
  dateOf,
  type Instant,
  lateness,
  type LocalDate,
  type WorkingCalendar,
} from '#lib/working-time';

/**
 * Where one consultation stands at a given moment: the statuses an official reads.
 * Days are working days on the calendar of the request.
 */
export type ConsultationStatus =
  /** Đã gửi, chờ tiếp nhận. */
  | { readonly kind: 'awaitingReceipt' }
  /** Đã tiếp nhận, đang kiểm tra hồ sơ: no clock runs yet. */
  | { readonly kind: 'checkingDossier' }
  /** Đã đề nghị bổ sung hồ sơ: the clock stands. */
  | { readonly kind: 'documentsRequested' }
  /** Trong thời hạn trả lời. */
  | { readonly kind: 'withinWindow'; readonly workingDaysLeft: number }
  /** Đến hạn hôm nay. */
  | { readonly kind: 'dueToday' }
  /** Quá hạn, chưa trả lời; `minutes` only on the due date itself, past its stated hour. */
  | { readonly kind: 'overdue'; readonly workingDays: number; readonly minutes?: number }
  /** Đã qua ngày đề nghị trả lời hoặc ngày tạm tính: no reply yet, and nobody is overdue for such a date. */
  | { readonly kind: 'unjudgedDatePassed'; readonly because: Unjudged }
  /** Đã trả lời đúng hạn. */
  | { readonly kind: 'answeredOnTime' }
  /** Đã trả lời, không tính thời hạn: no clock ran, or the date judged nobody. */
  | { readonly kind: 'answeredUnjudged' }
  /** Đã trả lời, trễ hạn; `minutes` as above. */
  | { readonly kind: 'answeredLate'; readonly workingDays: number; readonly minutes?: number }
  /** Chấp thuận giải trình: its lateness, or its silence, was excused as far as it goes (R11), so it is not late. */
  | { readonly kind: 'excused'; readonly answered: boolean }
  /** Xem như đồng ý (quá thời hạn không trả lời): only under a rule set that says so. Its reply is overdue all the same. */
  | { readonly kind: 'deemedAgreement'; readonly workingDays: number }
  /** Không phải trả lời. */
  | { readonly kind: 'notOwed'; readonly because: NotOwed }
  /** Văn bản mật, theo dõi ngoài hệ thống; chưa có ý kiến. */
  | { readonly kind: 'awaitedOutside' }
  /** Đã có ý kiến (văn bản mật, theo dõi ngoài hệ thống): the day alone, no number and no subject (R3). */
  | { readonly kind: 'outsideSystem'; readonly cameBackOn: LocalDate };

/**
 * Why a date judges nobody: the city's rules do not bind the agency, it lies beyond the published calendar, or the date
 * stated in the letter is void and no rule gives another.
 */
export type Unjudged = 'courtesy' | 'provisional' | 'statedDateVoid';

/** Why no reply is owed any more. */
export type NotOwed = 'released' | 'withdrawn' | 'returned' | 'transferred' | 'concluded';

interface OpenStanding {
  readonly phase: 'open';
  readonly dueOn: LocalDate;
  readonly dueAt: Instant;
  /** Null: the date judges. */
  readonly unjudged: Unjudged | null;
  /** Working days of lateness that are excused and not counted. */
  readonly excusedDays: number;
}

/** What the record alone says of a consultation; the passing of time makes a {@link ConsultationStatus} of it. */
export type ConsultationStanding =
  | {
      readonly phase:
        'awaitingReceipt' | 'checkingDossier' | 'documentsRequested' | 'awaitedOutside';
    }
  | { readonly phase: 'outsideSystem'; readonly cameBackOn: LocalDate }
  | OpenStanding
  /** A silence that was excused as a whole. */
  | { readonly phase: 'excused' }
  /** Silent, and deemed to agree. */
  | {
      readonly phase: 'deemedAgreement';
      readonly dueOn: LocalDate;
      readonly dueAt: Instant;
      /** As above; `Infinity`: whatever there is. */
      readonly excusedDays: number;
    }
  | {
      readonly phase: 'answered';
      readonly timeliness: Timeliness;
      /** As above. */
      readonly excusedDays: number;
    }
  | { readonly phase: 'notOwed'; readonly because: NotOwed };

/** The status a consultation has at `now`. */
export const consultationStatus = (
  standing: ConsultationStanding,
  now: Instant,
  calendar: WorkingCalendar,
): ConsultationStatus => {
  switch (standing.phase) {
    case 'awaitingReceipt':
    case 'checkingDossier':
    case 'documentsRequested':
    case 'awaitedOutside':
      return { kind: standing.phase };
    case 'outsideSystem':
      return { kind: 'outsideSystem', cameBackOn: standing.cameBackOn };
    case 'open':
      return openStatus(standing, now, calendar);
    case 'deemedAgreement': {
      const late = lateness(standing, now, calendar);
      const overdue = late.type === 'late' ? late.workingDays : 0;
      return { kind: standing.phase, workingDays: notExcused(overdue, standing.excusedDays) ?? 0 };
    }
    case 'answered':
      return answeredStatus(standing);
    case 'excused':
      return { kind: 'excused', answered: false };
    case 'notOwed':
      return { kind: 'notOwed', because: standing.because };
  }
};

const openStatus = (
  { dueOn, dueAt, unjudged, excusedDays }: OpenStanding,
  now: Instant,
  calendar: WorkingCalendar,
): ConsultationStatus => {
  const late = lateness({ dueOn, dueAt }, now, calendar);
  if (late.type !== 'inTime' && unjudged) return { kind: 'unjudgedDatePassed', because: unjudged };
  if (late.type !== 'inTime') {
    const rest = notExcused(late.type === 'late' ? late.workingDays : 0, excusedDays);
    if (rest === undefined) return { kind: 'excused', answered: false };
    return late.type === 'late'
      ? { kind: 'overdue', workingDays: rest }
      : { kind: 'overdue', workingDays: 0, minutes: late.minutes };
  }
  const today = dateOf(now);
  if (today >= dueOn) return { kind: 'dueToday' };
  return { kind: 'withinWindow', workingDaysLeft: calendar.workingDaysBetween(today, dueOn) };
};

/** What is left of a lateness; nothing where the excuse covers it. */
const notExcused = (workingDays: number, excusedDays: number): number | undefined =>
  excusedDays > 0 && workingDays <= excusedDays ? undefined : workingDays - excusedDays;

/** The status of an answer, whatever the day. */
export const answeredStatus = ({
  timeliness,
  excusedDays,
}: Omit<Extract<ConsultationStanding, { phase: 'answered' }>, 'phase'>): ConsultationStatus => {
  switch (timeliness.kind) {
    case 'onTime':
      return { kind: 'answeredOnTime' };
    case 'notJudged':
      return { kind: 'answeredUnjudged' };
    case 'late': {
      const { minutes } = timeliness;
      const workingDays = notExcused(timeliness.workingDays, excusedDays);
      if (workingDays === undefined) return { kind: 'excused', answered: true };
      return minutes === undefined
        ? { kind: 'answeredLate', workingDays }
        : { kind: 'answeredLate', workingDays, minutes };
    }
  }
};
