import { count } from './counting/count.js';
import { dayEnding } from './counting/running-out.js';
import { checkWindow } from './counting/sound-window.js';
import type { Derivation } from './derivation.js';
import { derive } from './explaining/derive.js';
import { type Instant, instantOfMs } from './instant.js';
import { dateOfDay, dayOf, type LocalDate } from './local-date.js';
import type { ReplyWindow } from './reply-window.js';
import type { WorkingCalendar } from './working-calendar.js';

/** When a reply is owed. Two agencies with the same window and calendar have the same due date. */
export interface DueDate {
  /** The last day on which a reply is in time. */
  readonly dueOn: LocalDate;
  /** The first instant that is late (24:00 of the due date, unless an hour is stated). */
  readonly dueAt: Instant;
  /** The last working day before a stated day off, where lateness starts only after the later day (counting rule 6). */
  readonly target?: LocalDate;
  /** Beyond the published calendar: nothing lapses, is chased or listed on it (counting rule 10). */
  readonly provisional: boolean;
  readonly derivation: Derivation;
}

/** The window a due date was counted from: it is kept once, in the derivation. */
export const windowOf = ({ derivation }: DueDate): ReplyWindow => derivation.window;

/** Its letter's date is void and no rule gives another: nobody is late under it. */
export const isCourtesy = ({ derivation }: DueDate): boolean =>
  derivation.steps.some(({ type }) => type === 'courtesy');

/** A window whose clock stands in an open pause: it has no due date, so nothing can lapse on it. */
export interface Suspended {
  /** The last day that is counted before the clock stands. */
  readonly suspendedOn: LocalDate;
  readonly derivation: Derivation;
}

export const isSuspended = (answer: DueDate | Suspended): answer is Suspended =>
  'suspendedOn' in answer;

/**
 * Counts a window out on a calendar (counting rules 2 to 8, 10 and 11): its due date, or, while a pause that began in
 * time is open, that it is suspended. RangeError for a window that cannot be: a length below 1, a pause that ends
 * before it begins, a date beyond the year 9999.
 */
export const dueDate = (window: ReplyWindow, calendar: WorkingCalendar): DueDate | Suspended => {
  checkWindow(window);
  const counted = count(window, calendar);
  if (counted.openPause) {
    const derivation = derive(window, counted, calendar, false);
    return { suspendedOn: counted.openPause.from, derivation };
  }
  const dueDay = dayEnding(counted.end);
  const dueOn = dateOfDay(dueDay);
  const firstDay = dateOfDay(Math.min(dayOf(window.start.on) + 1, dueDay));
  const provisional = !calendar.covers(firstDay, dueOn);
  const { stated, notBefore } = counted.plan;
  const target = stated?.type === 'holds' && counted.end === notBefore ? stated.target : undefined;
  return {
    dueOn,
    dueAt: instantOfMs(counted.end),
    ...(target !== undefined && { target }),
    provisional,
    derivation: derive(window, counted, calendar, provisional),
  };
};

/** The same window counted again: on the calendar the derivation names, the same answer; on a later one, the new. */
export const recompute = ({ window }: Derivation, calendar: WorkingCalendar): DueDate | Suspended =>
  dueDate(window, calendar);
