import { createInterface } from 'node:readline';
import { type InputError, parseDeadlineQuestion, readDeadlineQuestion } from '#lib/working-time';
import { type Answering, answering } from './answering.js';
import { chooseCalendar } from './choose-calendar.js';

export interface DeadlineOptions {
  readonly from?: string;
  readonly days?: string;
  readonly unit?: string;
  readonly words?: string;
  readonly received?: string;
  readonly issued?: string;
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
  const question = readDeadlineQuestion(questionIn(options));
  const answered = question.ok ? answer(question.value) : question;
  if (!answered.ok) return writeError(streams, answered.error);
  streams.stdout.write(`${JSON.stringify(answered.value)}\n`);
  return 0;
};

/** The flags as a question: a number where one was written, else the text, for the refusal to quote. */
const questionIn = ({ from, days, unit, words, received, issued }: DeadlineOptions): object => ({
  ...(from !== undefined && { from }),
  ...(days !== undefined && { days: /^-?\d+(\.\d+)?$/.test(days) ? Number(days) : days }),
  ...(unit !== undefined && { unit }),
  ...(words !== undefined && { words }),
  ...(received !== undefined && { received }),
  ...(issued !== undefined && { issued }),
});

const writeError = ({ stdout }: Streams, error: InputError): 1 => {
  stdout.write(`${JSON.stringify({ error })}\n`);
  return 1;
};

const answerLines = async (answer: Answering, { stdin, stdout }: Streams): Promise<0 | 1> => {
  let line = 0;
  let code: 0 | 1 = 0;
  for await (const text of createInterface({ input: stdin, crlfDelay: Infinity })) {
    line += 1;
    const question = parseDeadlineQuestion(text);
    const answered = question.ok ? answer(question.value) : question;
    const told = answered.ok ? answered.value : { error: answered.error, line };
    if (!answered.ok) code = 1;
    const written = stdout.write(`${JSON.stringify(told)}\n`);
    if (!written) await drained(stdout);
  }
  return code;
};

const drained = (stdout: NodeJS.WritableStream): Promise<void> =>
  new Promise((resolve) => stdout.once('drain', resolve));
