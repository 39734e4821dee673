import type { ApologyOwedBy } from '#lib/rulebook';
import {
  addDays,
  type DayNotWorked,
  type Grounded,
  type LocalDate,
  type WorkingCalendar,
} from '#lib/working-time';
import type { RequestRejection } from '../request.rejections.js';
import type { Apology, ApologyFailing, ApologyOwed, Signer } from '../vocabulary.js';

/** Whether the head, or who holds the head's post, signs under that authority. */
const BY_HEAD: Readonly<Record<Signer['authority'], boolean>> = {
  none: true,
  TM: true,
  Q: true,
  KT: false,
  TL: false,
  TUQ: false,
};

/** Until when the apology for a result appointed on that day is owed, with every step of the count. */
export const apologyOwed = (
  appointedOn: LocalDate,
  term: Grounded<ApologyOwedBy>,
  calendar: WorkingCalendar,
): ApologyOwed => {
  const by = BY[term.value](appointedOn, calendar);
  const { id, version } = calendar;
  return {
    by,
    appointedOn,
    term,
    calendar: { id, version },
    notCounted: between(by, appointedOn, calendar),
  };
};

const BY: Readonly<Record<ApologyOwedBy, (on: LocalDate, calendar: WorkingCalendar) => LocalDate>> =
  {
    appointedDay: (on) => on,
    workingDayBefore: (on, calendar) => calendar.previousWorkingDay(on),
  };

const between = (
  by: LocalDate,
  appointedOn: LocalDate,
  calendar: WorkingCalendar,
): readonly DayNotWorked[] => {
  const days: DayNotWorked[] = [];
  for (let day = addDays(by, 1); day < appointedOn; day = addDays(day, 1)) {
    const why = calendar.whyNotWorked(day);
    if (why) days.push(why);
  }
  return days;
};

/** The new date comes after the one that was promised. */
export const newDateRefusal = (
  newDate: LocalDate,
  appointedOn: LocalDate,
): RequestRejection | undefined => {
  const earliest = addDays(appointedOn, 1);
  return newDate < earliest
    ? { type: 'DateBefore', field: 'apology.newDate', value: newDate, earliest }
    : undefined;
};

/** What of an apology is not as required. */
export const apologyFailings = (
  { document, signer, receiptNumber }: Apology,
  { by }: Pick<ApologyOwed, 'by'>,
  putOff: ReadonlySet<string>,
): readonly ApologyFailing[] => [
  ...(document.issuedOn > by ? (['late'] as const) : []),
  ...(BY_HEAD[signer.authority] ? [] : (['notByHead'] as const)),
  ...(putOff.has(receiptNumber.trim()) ? (['putOffAgain'] as const) : []),
];
