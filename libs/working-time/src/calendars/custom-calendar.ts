import type { DayOff } from '../calendar-data.js';
import { isLocalDate, localDate, type LocalDate, weekdayOf } from '../local-date.js';
import { isRecord, type Parsed, read, refused, unknownField } from '../parsed.js';
import { WorkingCalendar } from '../working-calendar.js';

const FIELDS = ['daysOff', 'workedWeekends'] as const;

const datesIn = (field: string, value: unknown): Parsed<readonly LocalDate[]> => {
  if (!Array.isArray(value)) {
    return refused('invalid-calendar', `"${field}" must be a list of dates.`);
  }
  const dates: LocalDate[] = [];
  for (const text of value as readonly unknown[]) {
    if (typeof text !== 'string' || !isLocalDate(text)) {
      return refused(
        'invalid-date',
        `${JSON.stringify(text)} in "${field}" is not a date: write YYYY-MM-DD.`,
      );
    }
    dates.push(text);
  }
  return read([...new Set(dates)]);
};

const namelessDayOff = (on: LocalDate): DayOff => ({
  on,
  name: { vi: 'Ngày nghỉ theo lịch do người dùng cung cấp', en: "Day off in the user's calendar" },
  kind: 'holiday',
});

/**
 * A calendar of the user's own, from the parsed content of its file: `{"daysOff":[…],"workedWeekends":[…]}`, ISO
 * dates, either list may be left out. Its owner answers for its completeness, so no date counted on it is provisional.
 */
export const customCalendar = (content: unknown): Parsed<WorkingCalendar> => {
  if (!isRecord(content)) {
    return refused(
      'invalid-calendar',
      'A calendar file holds one JSON object: {"daysOff":[…],"workedWeekends":[…]}.',
    );
  }
  const unknown = unknownField(content, FIELDS);
  if (unknown !== undefined) {
    return refused(
      'unknown-field',
      `A calendar file has no field "${unknown}", only "daysOff" and "workedWeekends".`,
    );
  }
  const daysOff = datesIn('daysOff', content['daysOff'] ?? []);
  if (!daysOff.ok) return daysOff;
  const worked = datesIn('workedWeekends', content['workedWeekends'] ?? []);
  if (!worked.ok) return worked;

  for (const date of worked.value) {
    if (weekdayOf(date) <= 5) {
      return refused('invalid-calendar', `${date} in "workedWeekends" is not on a weekend.`);
    }
    if (daysOff.value.includes(date)) {
      return refused('invalid-calendar', `${date} is in both "daysOff" and "workedWeekends".`);
    }
  }
  return read(
    new WorkingCalendar({
      id: 'custom',
      version: 'file',
      title: { vi: 'Lịch do người dùng cung cấp', en: "The user's own calendar" },
      basis: 'house',
      publishedFrom: localDate('0001-01-01'),
      publishedUntil: localDate('9999-12-31'),
      years: [],
      daysOff: daysOff.value.map(namelessDayOff),
      workedWeekends: worked.value.map((on) => ({ on })),
    }),
  );
};
