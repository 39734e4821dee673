import type { DueDate } from '../due-date.js';
import { type Parsed, read } from '../parsed.js';
import type {
  Grounded,
  Length,
  ReplyWindow,
  StatedDeadline,
  WindowStarter,
} from '../reply-window.js';
import { readStatedWords } from '../stated-words/read-stated-words.js';
import { type DateRead, type LengthRead, statedDeadlineOf } from '../stated-words/words-read.js';
import type { LocalDate } from '../local-date.js';
import type { WorkingCalendar } from '../working-calendar.js';
import { bareWindow, counted } from './bare-window.js';
import { type StartOfWords, startOfWords } from './start-of-words.js';
import type { KnownDay, WordsQuery } from './words-query.js';

/** What a rule set says of stated dates, and the window in their place where one is void. */
export interface RuleForWords {
  readonly id: string;
  readonly startingPoint: Grounded<WindowStarter>;
  readonly window: Grounded<Length>;
  readonly statedDeadline: Grounded<unknown>;
}

/** A length as it was counted: from where, whether or not the words name it. */
export interface StartedLength extends Omit<LengthRead, 'start'> {
  readonly start: Pick<StartOfWords, 'from' | 'basis'> & { readonly on: LocalDate };
}

/** Words that were read, and the due date they give. */
export interface CountedWords {
  readonly query: WordsQuery;
  readonly rule: RuleForWords;
  readonly read: DateRead | StartedLength;
  readonly due: DueDate;
}

/** The day the letter speaks from. */
const letterOn = ({ issued, received }: WordsQuery): LocalDate => (issued ?? received).on;

/** A stated date under the rule of its letter, tested against the day of receipt (counting rule 6). */
const windowOfDate = (
  { received, issued }: WordsQuery,
  stated: StatedDeadline,
  rule: RuleForWords,
): ReplyWindow => ({
  rule: rule.id,
  start: {
    ...rule.startingPoint,
    on: rule.startingPoint.value === 'sent' && issued ? issued.on : received.on,
  },
  receivedOn: received.on,
  length: rule.window,
  stated: { ...rule.statedDeadline, value: stated },
  pauses: [],
  extensions: [],
  floors: [],
});

/**
 * A length from its start. One that began before receipt and leaves no working day after it is void as a date of that
 * day would be: nobody is late for the way of a letter.
 */
const countLength = (
  query: WordsQuery,
  length: Length,
  { on, at }: KnownDay,
  rule: RuleForWords,
  calendar: WorkingCalendar,
): DueDate => {
  const due = counted(bareWindow(on, length, length.unit === 'hour' ? at : undefined), calendar);
  const received = query.received.on;
  return on < received && due.dueOn < calendar.nextWorkingDay(received)
    ? counted(windowOfDate(query, { words: query.words, on: due.dueOn }, rule), calendar)
    : due;
};

/** Reads the words of a letter and counts the deadline they state; refused where they are not clear. */
export const countWords = (
  query: WordsQuery,
  rule: RuleForWords,
  calendar: WorkingCalendar,
): Parsed<CountedWords> => {
  const words = readStatedWords(query.words, letterOn(query));
  if (!words.ok) return words;
  if (words.value.kind === 'date') {
    const window = windowOfDate(query, statedDeadlineOf(query.words, words.value), rule);
    return read({ query, rule, read: words.value, due: counted(window, calendar) });
  }
  const { start: named, length, houseReadings } = words.value;
  const start = startOfWords(named, query);
  if (!start.ok) return start;
  const { from, basis, day, houseReading } = start.value;
  return read({
    query,
    rule,
    read: {
      kind: 'length',
      length,
      start: { from, on: day.on, basis },
      houseReadings: [...(houseReading ? [houseReading] : []), ...houseReadings],
    },
    due: countLength(query, length, day, rule, calendar),
  });
};
