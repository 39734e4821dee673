import process from 'node:process';
import { ApplicationModule, CalendarsInForce } from '#lib/application';
import { withSystem } from '../system/with-system.js';
import { calendarAsFile, calendarAsText } from './calendar.text.js';

export interface CalendarFlags {
  readonly year?: string;
  readonly agency?: string;
  readonly json?: true;
}

const sayWrong = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
};

/** The newest published version of a calendar, as the record of the running system has it. */
export const calendar = async (
  id: string,
  { year, agency, json }: CalendarFlags,
): Promise<void> => {
  if (year !== undefined && !/^\d{4}$/.test(year)) {
    sayWrong(`"${year}" is not a year: write YYYY.`);
    return;
  }
  await withSystem([ApplicationModule], async (system) => {
    const calendars = system.get(CalendarsInForce);
    await calendars.asRecorded(id);
    const known = calendars.current();
    const published = known.of(id, agency);
    if (published === undefined) {
      sayWrong(`There is no calendar "${id}": choose ${known.ids().join(' or ')}.`);
      return;
    }
    const told = json ? calendarAsFile(published.data, year) : calendarAsText(published.data, year);
    process.stdout.write(told);
  });
};
