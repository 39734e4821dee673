import { isRecord, type Parsed, refused } from '../parsed.js';
import { type DeadlineQuery, readDeadlineQuery } from './deadline-query.js';
import { readWordsQuery, type WordsQuery } from './words-query.js';

/** What the `deadline` command can be asked: to count a length, or to read the words of a letter. */
export type DeadlineQuestion = DeadlineQuery | WordsQuery;

export const isInWords = (question: DeadlineQuestion): question is WordsQuery =>
  'words' in question;

/** Reads the fields of a question; one with `words` is read as words. */
export const readDeadlineQuestion = (fields: unknown): Parsed<DeadlineQuestion> =>
  isRecord(fields) && 'words' in fields ? readWordsQuery(fields) : readDeadlineQuery(fields);

/** Reads one line of `deadline --stdin`. */
export const parseDeadlineQuestion = (line: string): Parsed<DeadlineQuestion> => {
  let fields: unknown;
  try {
    fields = JSON.parse(line);
  } catch {
    return refused(
      'invalid-json',
      'The line is not JSON: write {"from":"2026-02-12","days":15,"unit":"workingDay"}.',
    );
  }
  return readDeadlineQuestion(fields);
};
