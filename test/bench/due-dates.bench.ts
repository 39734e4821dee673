import business from 'luxon-business-days';
import { addDays, calendarOf, dueOn, localDate, WorkingCalendar } from '#lib/working-time';
import { type Figure, median } from './figure.js';

/** The reference knows no worked weekends, so both count the same days off without them. */
const { data } = calendarOf('vn-public-sector');
const calendar = new WorkingCalendar({ ...data, workedWeekends: [] });

const STARTS: readonly string[] = Array.from({ length: 2_000 }, (_, day) =>
  addDays(localDate('2019-01-01'), day),
);
const OURS = 2_000_000;
const REFERENCE_DAYS = 250_000;

const asNumber = (date: { readonly year: number; readonly month: number; readonly day: number }) =>
  (date.year * 100 + date.month) * 100 + date.day;

const { DateTime } = business;
const holidays = new Set(data.daysOff.map(({ on }) => Number(on.replaceAll('-', ''))));

const referenceDueOn = (from: string, days: number): string | null =>
  DateTime.fromISO(from, { zone: 'utc' }).plusBusiness({ days }).toISODate();

const start = (index: number): string => STARTS[index % STARTS.length] ?? '';

/** Both must agree before either is timed, or the figures compare different work. */
const agree = (days: number): void => {
  for (const from of STARTS) {
    const ours = dueOn(from, { count: days, unit: 'workingDay' }, calendar);
    const theirs = referenceDueOn(from, days);
    if (ours !== theirs) {
      throw new Error(`${days} working days from ${from}: ${ours}, the reference says ${theirs}.`);
    }
  }
};

/** The median of five rates, per second; each round does `operations` of them. */
const medianRate = (operations: number, round: () => void): number =>
  median(
    Array.from({ length: 5 }, () => {
      const started = performance.now();
      round();
      return (operations * 1000) / (performance.now() - started);
    }),
  );

const compare = (days: number): Figure => {
  const length = { count: days, unit: 'workingDay' } as const;
  agree(days);
  const ours = medianRate(OURS, () => {
    for (let index = 0; index < OURS; index += 1) dueOn(start(index), length, calendar);
  });
  const counts = Math.ceil(REFERENCE_DAYS / days);
  const reference = medianRate(counts, () => {
    for (let index = 0; index < counts; index += 1) referenceDueOn(start(index), days);
  });
  return {
    what: `due dates, ${days} working days, ISO text in and out (reference: luxon-business-days)`,
    ours,
    reference,
    ratio: ours / reference,
    unit: 'per second',
  };
};

/** Due dates in bulk against luxon-business-days with the same holidays, at 15 and at 250 working days. */
export const dueDates = (): Promise<readonly Figure[]> => {
  DateTime.fromISO('2019-01-01', { zone: 'utc' }).setupBusiness({
    holidayMatchers: [(date) => holidays.has(asNumber(date))],
  });
  return Promise.resolve([15, 250].map(compare));
};
