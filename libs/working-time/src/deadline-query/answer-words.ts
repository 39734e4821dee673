import type { Language } from '../calendar-data.js';
import type { StatedReading } from '../derivation.js';
import type { DueDate } from '../due-date.js';
import type { LocalDate } from '../local-date.js';
import { houseReadingInWords } from '../wording/house-readings.js';
import { inWords } from '../wording/in-words.js';
import type { WorkingCalendar } from '../working-calendar.js';
import { type DueDateAnswer, dueDateAnswer } from './answer-deadline.js';
import type { CountedWords } from './count-words.js';
import { explainBare } from './explain-bare.js';

/** The answer to a question in words, ready to be printed as JSON. */
export interface WordsAnswer extends DueDateAnswer {
  readonly words: string;
  /** As it was given: a day, or a moment. */
  readonly received: string;
  readonly issued?: string;
  /** What the words were understood to say. */
  readonly read: CountedWords['read'];
  /** How a stated date holds; `void` where it, or the end of a length, comes too early to make a reply late. */
  readonly stated?: StatedReading | 'void';
  /** The rule whose window stands in the place of what is void. */
  readonly rule?: string;
  /** The last working day before a stated day off. */
  readonly target?: LocalDate;
}

const statedIn = ({ derivation }: DueDate): WordsAnswer['stated'] => {
  for (const step of derivation.steps) {
    if (step.type === 'statedVoid') return 'void';
    if (step.type === 'statedReading') return step.reading;
  }
  return undefined;
};

export const answerWords = (
  { query, rule, read, due }: CountedWords,
  calendar: WorkingCalendar,
): WordsAnswer => {
  const { words, received, issued } = query;
  const stated = statedIn(due);
  return {
    words,
    received: received.at ?? received.on,
    ...(issued && { issued: issued.at ?? issued.on }),
    read,
    ...(stated && { stated }),
    ...(stated === 'void' && { rule: rule.id }),
    ...(due.target && { target: due.target }),
    ...dueDateAnswer(due, calendar),
  };
};

/** How the words were read and the date was counted, as lines to read. */
export const explainWords = (
  { read, due }: CountedWords,
  language: Language,
): readonly string[] => [
  ...(due.derivation.window.stated
    ? inWords(due.derivation, language)
    : explainBare(due, language)),
  ...read.houseReadings.map((reading) => houseReadingInWords(reading, language)),
];
