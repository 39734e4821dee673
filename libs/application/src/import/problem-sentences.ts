import type { ImportProblem } from './import-past-requests.js';

type Sentences = {
  readonly [Type in ImportProblem['type']]: (
    problem: Extract<ImportProblem, { type: Type }>,
  ) => string;
};

const SENTENCES: Sentences = {
  FileEmpty: () => 'The file is empty.',
  FileNotText: () => 'The file is not text: save the table as CSV in UTF-8.',
  FileNotUtf8: ({ line }) =>
    `The file is not in UTF-8 (line ${line}): save the table as CSV in UTF-8.`,
  HeaderIncomplete: ({ missing }) => `The header in line 1 lacks ${missing.join(', ')}.`,
  HeaderUnknown: ({ unknown }) =>
    `The header in line 1 has unknown columns: ${unknown.join(', ')}.`,
  HeaderRepeated: ({ repeated }) =>
    `The header in line 1 has columns twice: ${repeated.join(', ')}.`,
  FileMalformed: ({ line }) =>
    `The file cannot be read as CSV from line ${line} on: a quotation mark is not closed or stands inside a cell.`,
  RuleSetUnknown: ({ ruleSet, known }) =>
    `There is no rule set “${ruleSet}”: choose ${known.join(' or ')}.`,
  CalendarUnknown: ({ calendar, known }) =>
    `There is no calendar “${calendar}”: choose ${known.join(' or ')}.`,
};

/** Why nothing of a file was taken in, in one sentence. */
export const problemSentence = (problem: ImportProblem): string => {
  // As in the sentences for rows: total, but the link between key and argument is lost.
  const sentence = SENTENCES[problem.type] as (problem: ImportProblem) => string;
  return `${sentence(problem)} Nothing was stored.`;
};
