import { createInterface } from 'node:readline';
import {
  answerDeadline,
  type DeadlineQuery,
  explainDeadline,
  type InputError,
  parseDeadlineQuery,
  readDeadlineQuery,
  type WorkingCalendar,
} from '#lib/working-time';
import { chooseCalendar } from './choose-calendar.js';

export interface DeadlineOptions {
  readonly from?: string;
  readonly days?: string;
  readonly unit?: string;
  readonly calendar?: string;
  readonly explain?: true;
  readonly stdin?: true;
}

/** What the command reads from and writes to: a process, or a spec. */
export interface Streams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
}

/** Only JSON goes to standard output. Answers the exit code: 1 where any question could not be answered. */
export const deadline = async (options: DeadlineOptions, streams: Streams): Promise<0 | 1> => {
  const calendar = await chooseCalendar(options.calendar);
  if (!calendar.ok) return writeError(streams, calendar.error);
  const answer = answering(calendar.value, options.explain === true);
  if (options.stdin) return answerLines(answer, streams);
  const query = readDeadlineQuery(queryIn(options));
  if (!query.ok) return writeError(streams, query.error);
  streams.stdout.write(answer(query.value));
  return 0;
};

const answering =
  (calendar: WorkingCalendar, explain: boolean) =>
  (query: DeadlineQuery): string => {
    const explanation = explain && {
      explanation: {
        vi: explainDeadline(query, calendar, 'vi'),
        en: explainDeadline(query, calendar, 'en'),
      },
    };
    return `${JSON.stringify({ ...answerDeadline(query, calendar), ...explanation })}\n`;
  };

/** The flags as a query: a number where one was written, else the text, for the refusal to quote. */
const queryIn = ({ from, days, unit }: DeadlineOptions): object => ({
  ...(from !== undefined && { from }),
  ...(days !== undefined && { days: /^-?\d+(\.\d+)?$/.test(days) ? Number(days) : days }),
  ...(unit !== undefined && { unit }),
});

const writeError = ({ stdout }: Streams, error: InputError): 1 => {
  stdout.write(`${JSON.stringify({ error })}\n`);
  return 1;
};

const answerLines = async (
  answer: (query: DeadlineQuery) => string,
  { stdin, stdout }: Streams,
): Promise<0 | 1> => {
  let line = 0;
  let code: 0 | 1 = 0;
  for await (const text of createInterface({ input: stdin, crlfDelay: Infinity })) {
    line += 1;
    const query = parseDeadlineQuery(text);
    const written = query.ok
      ? stdout.write(answer(query.value))
      : stdout.write(`${JSON.stringify({ error: query.error, line })}\n`);
    if (!query.ok) code = 1;
    if (!written) await drained(stdout);
  }
  return code;
};

const drained = (stdout: NodeJS.WritableStream): Promise<void> =>
  new Promise((resolve) => stdout.once('drain', resolve));
