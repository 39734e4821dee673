import type { StatedReading } from '../derivation.js';
import { MS_PER_DAY, MS_PER_HOUR } from '../instant.js';
import { dateOfDay, dayOf, type LocalDate } from '../local-date.js';
import type { ReplyWindow, StatedDeadline } from '../reply-window.js';
import type { Ms } from './running-out.js';
import type { WorkingCalendar } from '../working-calendar.js';

/** A stated date as it is read for lateness: void, or the day after which a reply is late. */
export type StatedTreatment =
  | { readonly type: 'void'; readonly earliest: LocalDate }
  | {
      readonly type: 'holds';
      readonly reading: StatedReading;
      readonly lateAfter: number;
      /** The earlier of the two days, where lateness starts only after the later. */
      readonly target?: LocalDate;
    };

const HOUR = /^([01]\d|2[0-3]):([0-5]\d)$/;

/**
 * How far into its day a stated deadline reaches: "trước 17h" to 17:00, "chậm nhất 17h" one millisecond further, so
 * that a reply of exactly 17:00 is in time; without an hour to 24:00 (counting rule 5).
 */
export const reachInDay = ({ hour }: StatedDeadline): Ms => {
  if (hour === undefined) return MS_PER_DAY;
  const [, hours, minutes] = HOUR.exec(hour.at) ?? [];
  if (hours === undefined || minutes === undefined) {
    throw new RangeError(`"${hour.at}" is not an hour: write HH:MM, 00:00 to 23:59.`);
  }
  return Number(hours) * MS_PER_HOUR + Number(minutes) * 60_000 + (hour.inclusive ? 1 : 0);
};

/** The day of receipt, from which a stated date is tested and measured. */
export const receivedOn = (window: ReplyWindow): LocalDate => window.receivedOn ?? window.start.on;

/** Counting rule 6: the date as written is tested against receipt; on a day off the lead's choice, else the later. */
export const treatStated = (
  stated: StatedDeadline,
  received: LocalDate,
  calendar: WorkingCalendar,
): StatedTreatment => {
  const earliest = calendar.nextWorkingDay(received);
  if (stated.on < earliest) return { type: 'void', earliest };

  const written = dayOf(stated.on);
  if (calendar.isWorkingDay(stated.on)) {
    return { type: 'holds', reading: 'asWritten', lateAfter: written };
  }
  const before = calendar.previousWorkingDay(stated.on);
  const after = calendar.workingDayNumberOnOrAfter(written);
  const reading = stated.onDayOff ?? 'laterOfTwo';
  switch (reading) {
    case 'lastWorkingDayBefore':
      return { type: 'holds', reading, lateAfter: dayOf(before) };
    case 'nextWorkingDay':
      return { type: 'holds', reading, lateAfter: after };
    case 'laterOfTwo':
      return { type: 'holds', reading, lateAfter: after, target: before };
  }
};

/** {@link StatedTreatment.lateAfter} as a date. */
export const lateAfterOn = (treatment: StatedTreatment & { type: 'holds' }): LocalDate =>
  dateOfDay(treatment.lateAfter);
