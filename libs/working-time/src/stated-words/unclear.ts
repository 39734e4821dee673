import { type Parsed, refused } from '../parsed.js';
import type { Finding } from './patterns.js';

export const all = (
  findings: readonly Finding[],
  ...patterns: readonly Finding['pattern'][]
): readonly Finding[] => findings.filter(({ pattern }) => patterns.includes(pattern));

/** What no reading can follow, whatever stands beside it. */
export const unreadable = (findings: readonly Finding[]): Parsed<never> | undefined => {
  const [ambiguous] = all(findings, 'ambiguous');
  if (ambiguous) {
    return refused(
      'accents-needed',
      `“${ambiguous.text}” can be read in more than one way: write it with its accents.`,
    );
  }
  const [unit] = all(findings, 'otherUnit');
  if (unit) {
    return refused(
      'unknown-unit',
      `“${unit.text}” is not counted here: give working days, calendar days or hours.`,
    );
  }
  const [range] = all(findings, 'range');
  if (range) {
    return refused('two-deadlines', `“${range.text}” states two lengths: one of them has to hold.`);
  }
  const [part] = all(findings, 'partOfDate');
  return (
    part && refused('incomplete-date', `“${part.text}” is part of a date: give day and month.`)
  );
};

/** Why a text without a date and without a length states no deadline. */
export const nothingStated = (words: string, findings: readonly Finding[]): Parsed<never> => {
  const [clock] = all(findings, 'clock');
  if (clock) {
    return refused(
      'incomplete-date',
      `“${clock.text}” names no day: give its date, or write “trong” before a length in hours.`,
    );
  }
  const [weekday] = all(findings, 'weekday');
  return weekday
    ? refused('incomplete-date', `“${weekday.text}” names no date: give day and month.`)
    : refused('no-deadline', `“${words.trim()}” names no date and no length.`);
};

/** What stands beside a date or a length and cannot be followed with it. */
export const unreadBeside = (findings: readonly Finding[]): Parsed<never> | undefined => {
  const [unread] = all(findings, 'unread');
  if (unread) {
    return refused(
      'not-understood',
      `“${unread.text}” is not understood beside the deadline: give the words of the deadline alone.`,
    );
  }
  const lengths = all(findings, 'length');
  const ofDates = all(findings, 'date', 'weekday', 'clock');
  const [start] = all(findings, 'start');
  if (lengths.length > 0 && ofDates.length > 0) return bothStated([...lengths, ...ofDates]);
  const [startOfLength] = lengths.length > 0 ? all(findings, 'unknownStart') : [];
  if (startOfLength) {
    return refused(
      'unknown-start',
      `“${startOfLength.text}” names no starting point known here: the sending or the receipt of the letter, or a date.`,
    );
  }
  return lengths.length === 0 && start
    ? refused('not-understood', `“${start.text}” starts a length, but the words state none.`)
    : undefined;
};

export const bothStated = (findings: readonly Finding[]): Parsed<never> => {
  const stated = findings.map(({ text }) => `“${text}”`).join(' and ');
  return refused('two-deadlines', `The words state ${stated}: which of them holds is not clear.`);
};
