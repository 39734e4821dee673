import type { LocalDate } from '../local-date.js';
import { type Parsed, read, refused } from '../parsed.js';
import type { Length } from '../reply-window.js';
import { type Finding, findingsIn } from './patterns.js';
import { readClock } from './read-clock.js';
import { checkWeekday, type DateFound, readDate } from './read-date.js';
import { readLength, readStart } from './read-length.js';
import { termsOf } from './terms.js';
import { all, bothStated, nothingStated, unreadable, unreadBeside } from './unclear.js';
import type { DateRead, HouseReading, LengthRead, WordsRead } from './words-read.js';

const LONGEST_TEXT = 1000;

/** The date beside the starting point of a length, "kể từ ngày nhận 01/6/2026": it states no deadline. */
const startDateIn = (findings: readonly Finding[]): Finding | undefined => {
  const start = findings.findIndex(({ pattern }) => pattern === 'start');
  const next = start === -1 ? undefined : findings[start + 1];
  const ofLength = all(findings, 'length').length > 0;
  return ofLength && next?.pattern === 'date' && next.adjoins && !next.groups['by']
    ? next
    : undefined;
};

/** The one value that findings agree on, if there are any; a refusal where they do not agree. */
const agreed = <T>(
  findings: readonly Finding[],
  readOne: (finding: Finding) => Parsed<T>,
): Parsed<T | undefined> => {
  const values: T[] = [];
  for (const finding of findings) {
    const value = readOne(finding);
    if (!value.ok) return value;
    values.push(value.value);
  }
  const [first] = values;
  return values.every((value) => JSON.stringify(value) === JSON.stringify(first))
    ? read(first)
    : bothStated(findings);
};

const lengthRead = (
  length: Length,
  findings: readonly Finding[],
  startDate: Finding | undefined,
  letterOn: LocalDate,
): Parsed<LengthRead> => {
  const start = agreed(all(findings, 'start'), (one) => readStart(one, startDate, letterOn));
  if (!start.ok) return start;
  if (start.value === undefined) return read({ kind: 'length', length, houseReadings: [] });
  const { houseReading, ...named } = start.value;
  const houseReadings = houseReading ? [houseReading] : [];
  return read({ kind: 'length', length, start: named, houseReadings });
};

/** The hour of a stated date and whether it is still in time: "trước 17h" excludes it (counting rule 5). */
const hourRead = (
  clock: string | undefined,
  by: string | undefined,
): Pick<DateRead, 'hour' | 'inclusive' | 'houseReadings'> => {
  const before = by?.trimEnd().endsWith('before') === true;
  if (clock === undefined) {
    return { inclusive: true, houseReadings: before ? ['dayIncluded'] : [] };
  }
  if (clock === '24:00') return { inclusive: true, houseReadings: [] };
  return { hour: clock, inclusive: !before, houseReadings: by ? [] : ['hourIncluded'] };
};

const dateRead = (
  { on, houseReading }: DateFound,
  findings: readonly Finding[],
): Parsed<DateRead> => {
  const weekday = agreed(all(findings, 'weekday'), (finding) => checkWeekday(finding, on));
  if (!weekday.ok) return weekday;
  const clocks = all(findings, 'clock');
  const clock = agreed(clocks, readClock);
  if (!clock.ok) return clock;
  // "trước" before the date also bounds an hour that has no such word of its own.
  const by = [...clocks, ...findings].map(({ groups }) => groups['by']).find(Boolean);
  const { houseReadings, ...hour } = hourRead(clock.value, by);
  return read({
    kind: 'date',
    on,
    ...hour,
    houseReadings: [...houseReadings, ...(houseReading ? [houseReading] : [])],
  });
};

const readFindings = (
  words: string,
  found: readonly Finding[],
  letterOn: LocalDate,
): Parsed<WordsRead> => {
  const startDate = startDateIn(found);
  const findings = found.filter((one) => one !== startDate);
  const refusal = unreadable(findings);
  if (refusal) return refusal;
  const date = agreed(all(findings, 'date'), (one) => readDate(one, letterOn));
  if (!date.ok) return date;
  const length = agreed(all(findings, 'length'), readLength);
  if (!length.ok) return length;
  const rest = unreadBeside(findings);
  if (length.value) {
    return rest ?? lengthRead(length.value, findings, startDate, letterOn);
  }
  if (date.value) return rest ?? dateRead(date.value, findings);
  return nothingStated(words, findings);
};

/**
 * Reads the words in which a letter states its deadline: a date, with or without an hour, or a length, with or without
 * its starting point. Capitals, decomposed accents, and figures or words for numbers read alike. A date without a year
 * is the first from `letterOn`, the day of the letter, on. What is impossible, contradicts itself, leaves open what it
 * means or names no date is refused with a sentence that says what is unclear: nothing is guessed.
 */
export const readStatedWords = (words: string, letterOn: LocalDate): Parsed<WordsRead> => {
  if (words.trim() === '' || words.length > LONGEST_TEXT) {
    return refused('invalid-words', `The words of a deadline are 1 to ${LONGEST_TEXT} characters.`);
  }
  const terms = termsOf(words);
  const value = readFindings(words, findingsIn(terms), letterOn);
  if (!value.ok || !terms.accentsRestored) return value;
  const houseReadings: readonly HouseReading[] = [...value.value.houseReadings, 'accentsRestored'];
  return read({ ...value.value, houseReadings });
};
