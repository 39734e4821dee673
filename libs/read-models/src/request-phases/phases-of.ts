import type { AgencyId } from '#lib/agencies';
import type { Calendars } from '#lib/rulebook';
import {
  addDays,
  daysBetween,
  type Instant,
  type LocalDate,
  type WorkingCalendar,
} from '#lib/working-time';
import { calendarFor } from '../calendars.js';
import { lastDayBefore } from './last-day.js';
import { phaseOnDay, turningDaysOf } from './phase-on-day.js';
import type { PhaseOnDay, PhaseSpan } from './phases.js';
import type { RequestTrack } from './track.js';

/** The days after `after`, up to and including `to`; none where `to` comes first. */
export interface Elapsed {
  readonly after: LocalDate;
  readonly to: LocalDate;
}

/** The days of the request up to its conclusion or withdrawal, or to `asOf` while it goes on. */
export const elapsedOf = ({ beganOn, ended }: RequestTrack, asOf: Instant): Elapsed => {
  const last = lastDayBefore(asOf);
  const to = ended && ended.on < last ? ended.on : last;
  return { after: beganOn, to: to < beganOn ? beganOn : to };
};

const spanOf = (
  standing: PhaseOnDay,
  from: LocalDate,
  to: LocalDate,
  calendar: WorkingCalendar,
): PhaseSpan => {
  const before = addDays(from, -1);
  return {
    from,
    to,
    days: daysBetween(before, to),
    workingDays: calendar.workingDaysBetween(before, to),
    standing,
  };
};

const alike = (one: PhaseOnDay, other: PhaseOnDay): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * How a request stood on each elapsed day, alike days together, oldest first. A day belongs to what held when it began
 * (counting rule 2), so a reply on the first day after its date is late by that one day. Dates count as they stand now:
 * a later correction or excuse changes the days it is about. The spans adjoin, and together are exactly the elapsed days.
 */
export const phasesOf = (
  track: RequestTrack,
  calendars: Calendars,
  { after, to }: Elapsed,
): readonly PhaseSpan[] => {
  const calendarOf = (agency: AgencyId) => calendarFor(agency, calendars, track.calendar);
  const turns = turningDaysOf(track, calendarOf).filter((day) => after < day && day < to);
  const lasts = after < to ? [...new Set([...turns, to])].toSorted() : [];
  const spans: PhaseSpan[] = [];
  let before = after;
  for (const last of lasts) {
    const standing = phaseOnDay(track, last, calendarOf);
    const former = spans.at(-1);
    const goesOn = former && alike(former.standing, standing);
    if (goesOn) spans.pop();
    const from = goesOn ? former.from : addDays(before, 1);
    spans.push(spanOf(standing, from, last, calendarOf(track.lead)));
    before = last;
  }
  return spans;
};
