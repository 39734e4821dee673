import { readFile } from 'node:fs/promises';
import {
  CALENDAR_IDS,
  calendarOf,
  customCalendar,
  DEFAULT_CALENDAR,
  isCalendarId,
  type Parsed,
  type WorkingCalendar,
} from '#lib/working-time';

const refused = (type: string, message: string): Parsed<never> => ({
  ok: false,
  error: { type, message },
});

/** The shipped calendar of that id, else the one in the file of that name; the default where none is named. */
export const chooseCalendar = async (
  named: string = DEFAULT_CALENDAR,
): Promise<Parsed<WorkingCalendar>> => {
  if (isCalendarId(named)) return { ok: true, value: calendarOf(named) };
  const choice = CALENDAR_IDS.join(', ');
  let text: string;
  try {
    text = await readFile(named, 'utf8');
  } catch {
    return refused(
      'unknown-calendar',
      `"${named}" is neither a shipped calendar (${choice}) nor a file that can be read.`,
    );
  }
  try {
    // A file saved by an office program may begin with a byte-order mark.
    return customCalendar(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch {
    return refused('invalid-calendar', `The file "${named}" does not hold JSON.`);
  }
};
