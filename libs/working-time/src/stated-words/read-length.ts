import type { LocalDate } from '../local-date.js';
import { type Parsed, read, refused } from '../parsed.js';
import { type Length, MAX_LENGTH, type Unit } from '../reply-window.js';
import type { Finding } from './patterns.js';
import { type DateFound, readDate } from './read-date.js';
import type { LengthRead, NamedStart } from './words-read.js';

const UNIT_OF: Readonly<Record<string, Unit>> = {
  workingDay: 'workingDay',
  calendarDay: 'calendarDay',
  day: 'calendarDay',
  hour: 'hour',
};

/** The length of a finding: "ngày" without "làm việc" is a calendar day. */
export const readLength = ({ groups, text }: Finding): Parsed<Length> => {
  const count = Number(groups['count']);
  const { again, unit: word = '' } = groups;
  const unit = UNIT_OF[word];
  if (again !== undefined && Number(again) !== count) {
    return refused('two-deadlines', `The figure and the words of “${text}” are two numbers.`);
  }
  if (unit === undefined || count < 1 || count > MAX_LENGTH) {
    return refused('impossible-length', `“${text}” is no length from 1 to ${MAX_LENGTH}.`);
  }
  return read({ count, unit });
};

const FACT_OF: Readonly<Record<string, NamedStart>> = {
  received: 'received',
  complete: 'dossierComplete',
  sent: 'sent',
  issued: 'issued',
};

/** Where a length starts; `date` is the finding beside it, if a date is written there. */
export const readStart = (
  { groups }: Finding,
  date: Finding | undefined,
  letterOn: LocalDate,
): Parsed<NonNullable<LengthRead['start']> & Pick<DateFound, 'houseReading'>> => {
  const fact = groups['complete'] === undefined ? groups['fact'] : 'complete';
  const from = FACT_OF[fact ?? ''] ?? 'namedDay';
  if (date === undefined) return read({ from });
  const found = readDate(date, letterOn);
  return found.ok ? read({ from, ...found.value }) : found;
};
