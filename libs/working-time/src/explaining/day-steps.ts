import type { Count } from '../counting/count.js';
import { dayEnding } from '../counting/running-out.js';
import type { DerivationStep } from '../derivation.js';
import { dateOfDay, dayOf } from '../local-date.js';
import type { WorkingCalendar } from '../working-calendar.js';
import { END_ON_DAY_OFF } from './grounds.js';

const isPresent = <T>(value: T | undefined): value is T => value !== undefined;

/** The day numbers after `from`, up to and including `to`. */
const daysAfter = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + 1 + offset);

/** The days that working days were counted through, but for those on which the clock stood. */
const daysCountedThrough = ({ plan, spans, pauses, decisive, end }: Count): readonly number[] => {
  if (end === plan.notBefore) return [];
  const stood = (day: number) =>
    pauses.some(({ from, until }) => day > dayOf(from) && day <= dayOf(until));
  const counted = spans
    .filter(({ unit }) => unit === 'workingDay')
    .flatMap(({ from, to }) => daysAfter(dayEnding(from), dayEnding(to)))
    .filter((day) => !stood(day));
  const remaining = decisive ? daysAfter(dayOf(decisive.since), dayEnding(end)) : [];
  return [...new Set([...counted, ...remaining])].sort((a, b) => a - b);
};

const rollOverStep = (
  { from, to }: NonNullable<Count['rolledOver']>,
  { spans }: Count,
  calendar: WorkingCalendar,
): DerivationStep => {
  const [first, last] = [dayEnding(from), dayEnding(to)];
  const sameHour = spans.at(-1)?.unit === 'hour';
  return {
    type: 'rolledOver',
    from: dateOfDay(first),
    to: dateOfDay(last),
    days: daysAfter(first - 1, last - 1)
      .map((day) => calendar.whyNotWorked(dateOfDay(day)))
      .filter(isPresent),
    sameHour,
    ...END_ON_DAY_OFF,
  };
};

/** Which days off the count passed over, which weekend days it took in, and whether it ended on a day off. */
export const daySteps = (count: Count, calendar: WorkingCalendar): readonly DerivationStep[] => {
  const dates = daysCountedThrough(count).map(dateOfDay);
  const off = dates.map((date) => calendar.whyNotWorked(date)).filter(isPresent);
  const worked = dates.map((date) => calendar.workedWeekend(date)).filter(isPresent);
  const { basis } = calendar;
  const steps: DerivationStep[] = [];
  if (off.length > 0) steps.push({ type: 'daysNotCounted', days: off, basis });
  if (worked.length > 0) steps.push({ type: 'weekendsCounted', days: worked, basis });
  if (count.rolledOver) steps.push(rollOverStep(count.rolledOver, count, calendar));
  return steps;
};
