import { dayOf, type LocalDate } from '../local-date.js';
import type { Pause, ReplyWindow, Unit } from '../reply-window.js';
import type { WorkingCalendar } from '../working-calendar.js';
import { type Earliest, earliestEnd, type Plan, planOf } from './plan.js';
import { dayEnding, endOf, measures, movedTo, type Ms, runOut } from './running-out.js';

export type EndedPause = Pause & { readonly until: LocalDate };

/** The outcome of counting, with what the derivation needs to tell how it came about. */
export interface Count {
  readonly plan: Plan;
  /** The pauses that moved the end, in order. */
  readonly pauses: readonly EndedPause[];
  readonly spans: readonly { readonly unit: Unit; readonly from: Ms; readonly to: Ms }[];
  readonly rolledOver?: { readonly from: Ms; readonly to: Ms };
  readonly earliest: readonly Earliest[];
  readonly decisive?: Earliest;
  /** The first moment that is late. */
  readonly end: Ms;
  /** The pause in which the clock stands: no end is known while it is open. */
  readonly openPause?: Pause;
}

/** Rule 4: an end on a day off moves to the next working day, at the same hour; hours of hỏa tốc do not move. */
const rollOver = (end: Ms, plan: Plan, window: ReplyWindow, calendar: WorkingCalendar): Ms =>
  plan.own.unit === 'hour' && window.express === true
    ? end
    : movedTo(calendar.workingDayNumberOnOrAfter(dayEnding(end)), end);

const countWith = (
  plan: Plan,
  pauses: readonly EndedPause[],
  window: ReplyWindow,
  calendar: WorkingCalendar,
): Count => {
  const units = measures(calendar);
  const standstills = pauses.map(({ from, until }) => ({
    from: endOf(dayOf(from)),
    until: endOf(dayOf(until)),
  }));
  let at = plan.start;
  const spans = plan.amounts.map(({ unit, count }) => {
    const from = at;
    at = runOut(from, count, units[unit], standstills);
    return { unit, from, to: at };
  });
  const rolled = rollOver(at, plan, window, calendar);
  const limits = [
    ...plan.floors,
    ...pauses.map(({ until }) => earliestEnd(until, plan.remaining, calendar)),
  ];
  const counted = Math.max(rolled, plan.notBefore ?? rolled);
  const end = limits.reduce((latest, limit) => Math.max(latest, limit.end), counted);
  const decisive = end > counted ? limits.find((limit) => limit.end === end) : undefined;
  return {
    plan,
    pauses,
    spans,
    ...(rolled !== at && { rolledOver: { from: at, to: rolled } }),
    earliest: limits,
    ...(decisive && { decisive }),
    end,
  };
};

const isEnded = (pause: Pause): pause is EndedPause => pause.until !== undefined;

const byBeginning = (a: Pause, b: Pause): number =>
  dayOf(a.from) - dayOf(b.from) || (a.until ?? '').localeCompare(b.until ?? '');

/**
 * Counts a window out (rules 2 to 8). Pauses are taken by the day they begin; one that begins after the end reached
 * so far comes too late to move it, which is why the order in which they were recorded cannot matter.
 */
export const count = (window: ReplyWindow, calendar: WorkingCalendar): Count => {
  const plan = planOf(window, calendar);
  const pauses = window.pauses.toSorted(byBeginning);
  const effective: EndedPause[] = [];
  let result = countWith(plan, effective, window, calendar);
  for (const pause of pauses) {
    if (dayOf(pause.from) > dayEnding(result.end)) break;
    if (!isEnded(pause)) return { ...result, openPause: pause };
    effective.push(pause);
    result = countWith(plan, [...effective], window, calendar);
  }
  return result;
};
