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
}

/** What the record alone says of a consultation; the passing of time makes a {@link ConsultationStatus} of it. */
export type ConsultationStanding =
  | {
      readonly phase:
        'awaitingReceipt' | 'checkingDossier' | 'documentsRequested' | 'awaitedOutside';
    }
  | { readonly phase: 'outsideSystem'; readonly cameBackOn: LocalDate }
  | OpenStanding
  /** Silent, and deemed to agree. */
  | { readonly phase: 'deemedAgreement'; readonly dueOn: LocalDate; readonly dueAt: Instant }
  | { readonly phase: 'answered'; readonly timeliness: Timeliness }
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
      return { kind: standing.phase, workingDays: late.type === 'late' ? late.workingDays : 0 };
    }
    case 'answered':
      return answeredStatus(standing.timeliness);
    case 'notOwed':
      return { kind: 'notOwed', because: standing.because };
  }
};

const openStatus = (
  { dueOn, dueAt, unjudged }: OpenStanding,
  now: Instant,
  calendar: WorkingCalendar,
): ConsultationStatus => {
  const late = lateness({ dueOn, dueAt }, now, calendar);
  if (late.type !== 'inTime' && unjudged) return { kind: 'unjudgedDatePassed', because: unjudged };
  if (late.type === 'lateSameDay')
    return { kind: 'overdue', workingDays: 0, minutes: late.minutes };
  if (late.type === 'late') return { kind: 'overdue', workingDays: late.workingDays };
  const today = dateOf(now);
  if (today >= dueOn) return { kind: 'dueToday' };
  return { kind: 'withinWindow', workingDaysLeft: calendar.workingDaysBetween(today, dueOn) };
};

const answeredStatus = (timeliness: Timeliness): ConsultationStatus => {
  switch (timeliness.kind) {
    case 'onTime':
      return { kind: 'answeredOnTime' };
    case 'notJudged':
      return { kind: 'answeredUnjudged' };
    case 'late': {
      const { workingDays, minutes } = timeliness;
      return minutes === undefined
        ? { kind: 'answeredLate', workingDays }
        : { kind: 'answeredLate', workingDays, minutes };
    }
  }
};
