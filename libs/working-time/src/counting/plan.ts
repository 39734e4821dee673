import { MS_PER_DAY, msOf } from '../instant.js';
import { dayOf, type LocalDate } from '../local-date.js';
import type { Floor, Length, ReplyWindow, Unit } from '../reply-window.js';
import type { WorkingCalendar } from '../working-calendar.js';
import { endOf, measures, type Ms } from './running-out.js';
import { reachInDay, receivedOn, type StatedTreatment, treatStated } from './stated-deadline.js';

/** Working days that remain after a pause: under a length (rule 2), under a stated date (rule 7). */
const REMAINING = { rule: 2, stated: 5 } as const;
/** The order in which units are counted when an extension is in another one than the window. */
const UNITS: readonly Unit[] = ['workingDay', 'calendarDay', 'hour'];

/** What is to be counted: from where, how much, and the end it may not come before. */
export interface Plan {
  readonly start: Ms;
  readonly own: Length;
  readonly amounts: readonly Length[];
  readonly remaining: number;
  readonly notBefore?: Ms;
  readonly floors: readonly Earliest[];
  readonly stated?: StatedTreatment;
}

/** A day before which the window does not end, and why: a floor of the window's, or what remains after a pause. */
export interface Earliest {
  readonly since: LocalDate;
  readonly workingDays: number;
  readonly end: Ms;
  readonly floor?: Floor;
}

/** The end of the `workingDays`-th working day after `since`. */
export const earliestEnd = (
  since: LocalDate,
  workingDays: number,
  calendar: WorkingCalendar,
  floor?: Floor,
): Earliest => ({
  since,
  workingDays,
  end: endOf(calendar.addToDayNumber(dayOf(since), workingDays)),
  ...(floor && { floor }),
});

/** Extensions add to the length and the whole is recounted, so their order cannot matter (rule 8). */
const total = (own: Length, window: ReplyWindow): readonly Length[] =>
  UNITS.map((unit) => ({
    unit,
    count: [own, ...window.extensions.map(({ length }) => length)]
      .filter((length) => length.unit === unit)
      .reduce((sum, { count }) => sum + count, 0),
  })).filter(({ count }) => count > 0);

/** What a window has to count: the date its letter states where that holds, else the length of its rule. */
export const planOf = (window: ReplyWindow, calendar: WorkingCalendar): Plan => {
  const received = receivedOn(window);
  const { start, length, stated, shortened } = window;
  const treatment = stated && treatStated(stated.value, received, calendar);
  const floors = window.floors.map((floor) =>
    earliestEnd(floor.since, floor.workingDays, calendar, floor),
  );

  if (shortened) {
    const { noticedOn } = shortened.value;
    const lateAfter = calendar.workingDayNumberOnOrAfter(dayOf(shortened.value.on));
    const count = calendar.workingDaysBetweenDayNumbers(dayOf(noticedOn), lateAfter);
    const own: Length = { unit: 'workingDay', count };
    return {
      start: endOf(dayOf(noticedOn)),
      own,
      amounts: total(own, window),
      remaining: REMAINING.rule,
      floors,
    };
  }

  if (stated && treatment?.type === 'holds') {
    const reach = reachInDay(stated.value);
    const receipt = dayOf(received) * MS_PER_DAY + reach;
    const notBefore = treatment.lateAfter * MS_PER_DAY + reach;
    const own: Length = {
      unit: 'workingDay',
      count: measures(calendar).workingDay.elapsed(receipt, notBefore),
    };
    const restarted = start.on > received;
    return {
      start: restarted ? dayOf(start.on) * MS_PER_DAY + reach : receipt,
      own,
      amounts: total(own, window),
      remaining: REMAINING.stated,
      notBefore,
      floors: restarted ? [...floors, earliestEnd(start.on, REMAINING.stated, calendar)] : floors,
      stated: treatment,
    };
  }
  return {
    start: length.value.unit === 'hour' && start.at ? msOf(start.at) : endOf(dayOf(start.on)),
    own: length.value,
    amounts: total(length.value, window),
    remaining: REMAINING.rule,
    floors,
    ...(treatment && { stated: treatment }),
  };
};
