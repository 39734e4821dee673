import { isLocalDate, type LocalDate } from '../local-date.js';
import { isRecord, type Parsed, read, refused, unknownField } from '../parsed.js';
import { MAX_LENGTH } from '../reply-window.js';
import { told } from './told.js';

/** The question of the `deadline` command and the due-date calculator. */
export interface DeadlineQuery {
  readonly from: LocalDate;
  /** Whole days, 1 to {@link MAX_LENGTH}. */
  readonly days: number;
  readonly unit: 'workingDay' | 'calendarDay';
}

const FIELDS: readonly (keyof DeadlineQuery)[] = ['from', 'days', 'unit'];
/** Leaves room for {@link MAX_LENGTH} working days before the last date there is. */
export const LAST_FROM = '9900-12-31';

/** Reads the fields of a query; `unit` is `workingDay` unless given. What cannot be asked is said in one sentence. */
export const readDeadlineQuery = (fields: unknown): Parsed<DeadlineQuery> => {
  if (!isRecord(fields)) {
    return refused(
      'invalid-query',
      'A query is a JSON object: {"from":"2026-02-12","days":15,"unit":"workingDay"}.',
    );
  }
  const unknown = unknownField(fields, FIELDS);
  if (unknown !== undefined) {
    return refused(
      'unknown-field',
      `A query has no field "${unknown}", only ${FIELDS.join(', ')}.`,
    );
  }
  const { from, days, unit = 'workingDay' } = fields;
  if (typeof from !== 'string' || !isLocalDate(from)) {
    return refused('invalid-date', `"from" must be a date, YYYY-MM-DD; it is ${told(from)}.`);
  }
  if (from > LAST_FROM) {
    return refused('invalid-date', `"from" must not be after ${LAST_FROM}; it is ${from}.`);
  }
  if (typeof days !== 'number' || !Number.isInteger(days) || days < 1 || days > MAX_LENGTH) {
    return refused(
      'invalid-days',
      `"days" must be a whole number from 1 to ${MAX_LENGTH}; it is ${told(days)}.`,
    );
  }
  if (unit !== 'workingDay' && unit !== 'calendarDay') {
    return refused(
      'invalid-unit',
      `"unit" must be workingDay or calendarDay; it is ${told(unit)}.`,
    );
  }
  return read({ from, days, unit });
};
