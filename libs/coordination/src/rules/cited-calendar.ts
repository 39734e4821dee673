import type { AgencyId } from '#lib/agencies';
import type { CalendarChange } from '#lib/rulebook';
import { dateOf, type DueDate, type LocalDate, windowOf } from '#lib/working-time';
import { isJudged } from '../consultation.state.js';
import type { CitedCalendar } from '../request.events.js';
import type { Clocked } from './due-date-moves.js';
import type { Case } from './existing.js';

const concerns = ({ entry }: CalendarChange, agency: AgencyId): boolean =>
  entry.kind !== 'closure' || entry.covers.includes(agency);

/** The last day that was counted: a due date, before or after, or the day of the sending. */
const lastDay = (consultation: Clocked, due: DueDate): LocalDate =>
  [
    due.dueOn,
    consultation.clock.due.dueOn,
    ...(isJudged(consultation) ? [dateOf(consultation.judged.sentAt)] : []),
  ].reduce((latest, day) => (day > latest ? day : latest));

/** The version that no longer holds: that of the window, or where this is the newest, the one before it. */
const outdated = ({ clock }: Clocked, { facts: { calendars } }: Case): string => {
  const { id, version } = clock.due.derivation.calendar;
  const newest = calendars.newest(id);
  if (newest?.data.version !== version) return version;
  return calendars.numbered(id, newest.number - 1)?.data.version ?? version;
};

/**
 * The newest version of the calendar, and the documents of what it changed, since the version that no longer holds, in
 * the days that were counted for this agency.
 */
export const calendarCited = (
  agency: AgencyId,
  consultation: Clocked,
  due: DueDate,
  on: Case,
): CitedCalendar => {
  const { calendars } = on.facts;
  const { id } = consultation.clock.due.derivation.calendar;
  const deliveredOn = dateOf(consultation.delivery.deliveredAt);
  const { on: startedOn } = windowOf(due).start;
  const first = startedOn < deliveredOn ? startedOn : deliveredOn;
  const last = lastDay(consultation, due);
  const cited = calendars
    .changesSince(id, outdated(consultation, on))
    .filter((change) => concerns(change, agency))
    .filter(({ days }) => days.some(({ from, until }) => from <= last && until >= first))
    .map(({ entry }) => entry.document);
  return { id, version: calendars.newest(id)?.number ?? 1, documents: [...new Set(cited)] };
};
