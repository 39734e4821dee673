import type { AgencyId } from '#lib/agencies';
import { type DueDate, windowOf } from '#lib/working-time';
import { type Consultation, isJudged } from '../consultation.state.js';
import { calendarCited } from './cited-calendar.js';
import { type Clocked, isClocked, recounted } from './due-date-moves.js';
import type { Case } from './existing.js';
import { dueDateOf } from './pinned.js';
import { type Restatement, type RestatingCause, restatedTo, UNCHANGED } from './restated-window.js';

/**
 * Whether the recorded window is what the record comes to on the calendar it was counted on; else it follows from
 * something more: a correction that waits, or one that bound nobody.
 */
export const isAsCounted = (consultation: Clocked, on: Case): boolean => {
  const { clock, delivery } = consultation;
  const { id, version } = clock.due.derivation.calendar;
  const calendars = on.facts.calendars.upTo(id, version);
  const before = { ...on, facts: { ...on.facts, calendars } };
  return recounted(consultation, delivery, before).dueAt === clock.due.dueAt;
};

/**
 * The recorded window on the newest calendar. The day of receipt is counted in working days too, so it is found again,
 * unless the recorded one follows from something more.
 */
const onNewestCalendar = (agency: AgencyId, consultation: Clocked, on: Case): DueDate =>
  isAsCounted(consultation, on)
    ? recounted(consultation, consultation.delivery, on)
    : dueDateOf(windowOf(consultation.clock.due), on.request, agency, on.facts);

/** A process behind the record may have counted the days of lateness on an older version than the window. */
const isLate = (consultation: Consultation): boolean =>
  isJudged(consultation) && consultation.judged.timeliness.kind === 'late';

/**
 * What becomes of a consultation on the newest version of its calendar; unchanged where it was counted on that one, but
 * for the days by which a late answer was late.
 */
export const restated = (agency: AgencyId, consultation: Consultation, on: Case): Restatement => {
  if (!isClocked(consultation)) return UNCHANGED;
  const { id, version } = consultation.clock.due.derivation.calendar;
  if (on.facts.calendars.newest(id)?.data.version === version && !isLate(consultation))
    return UNCHANGED;
  const due = onNewestCalendar(agency, consultation, on);
  const cause: RestatingCause = {
    cause: 'calendarCorrected',
    calendar: calendarCited(agency, consultation, due, on),
  };
  return restatedTo(agency, consultation, due, cause, on);
};
