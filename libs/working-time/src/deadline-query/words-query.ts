import { dateOf, type Instant, instant, isInstant } from '../instant.js';
import { isLocalDate, type LocalDate } from '../local-date.js';
import { isRecord, type Parsed, read, refused, unknownField } from '../parsed.js';
import { LAST_FROM } from './deadline-query.js';
import { told } from './told.js';

/** A day that is known, and perhaps the moment in it, from which hours run. */
export interface KnownDay {
  readonly on: LocalDate;
  readonly at?: Instant;
}

/** What a letter's words are read against: the day it was received and, where known, the day it was issued. */
export interface WordsQuery {
  readonly words: string;
  readonly received: KnownDay;
  readonly issued?: KnownDay;
}

const FIELDS: readonly (keyof WordsQuery)[] = ['words', 'received', 'issued'];

const knownDay = (name: string, value: unknown): Parsed<KnownDay> => {
  const day =
    typeof value !== 'string'
      ? undefined
      : isLocalDate(value)
        ? { on: value }
        : isInstant(value)
          ? { at: instant(value), on: dateOf(instant(value)) }
          : undefined;
  if (day === undefined) {
    return refused(
      'invalid-date',
      `"${name}" must be a date, YYYY-MM-DD, or a moment with its offset; it is ${told(value)}.`,
    );
  }
  return day.on > LAST_FROM
    ? refused('invalid-date', `"${name}" must not be after ${LAST_FROM}; it is ${day.on}.`)
    : read(day);
};

/** Reads the fields of a query in words. What cannot be asked is said in one sentence. */
export const readWordsQuery = (fields: unknown): Parsed<WordsQuery> => {
  const unknown = isRecord(fields) ? unknownField(fields, FIELDS) : undefined;
  if (!isRecord(fields) || unknown !== undefined) {
    return refused(
      'unknown-field',
      `A query in words has no field "${unknown ?? ''}", only ${FIELDS.join(', ')}.`,
    );
  }
  const { words } = fields;
  if (typeof words !== 'string') {
    return refused('invalid-words', `"words" must be a text; it is ${told(words)}.`);
  }
  const received = knownDay('received', fields['received']);
  if (!received.ok) return received;
  if (fields['issued'] === undefined) return read({ words, received: received.value });
  const issued = knownDay('issued', fields['issued']);
  if (!issued.ok) return issued;
  if (issued.value.on > received.value.on) {
    return refused(
      'invalid-date',
      `A letter issued on ${issued.value.on} cannot have been received on ${received.value.on}.`,
    );
  }
  return read({ words, received: received.value, issued: issued.value });
};
