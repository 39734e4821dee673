import type { Language } from '../calendar-data.js';
import { type DueDate, dueDate, isSuspended } from '../due-date.js';
import type { Instant } from '../instant.js';
import type { LocalDate } from '../local-date.js';
import type { ReplyWindow } from '../reply-window.js';
import type { DayNotWorked, WorkingCalendar } from '../working-calendar.js';
import { amount } from '../wording/amounts.js';
import { calendarInWords, dueInWords } from '../wording/conclusion.js';
import { fullDate } from '../wording/dates.js';
import { stepInWords } from '../wording/step-in-words.js';
import type { DeadlineQuery } from './deadline-query.js';

/** The answer of the `deadline` command, ready to be printed as JSON. */
export interface DeadlineAnswer extends DeadlineQuery {
  readonly dueOn: LocalDate;
  /** The first instant that is late, with its offset. */
  readonly dueAt: Instant;
  /** Each day after `from` up to `dueOn` that was not counted; for calendar days only those rolled over at the end. */
  readonly skipped: readonly { readonly date: LocalDate; readonly reason: string }[];
  /** The id of the calendar. */
  readonly calendar: string;
  /** Present where the calendar is not published that far, and Monday to Friday were assumed. */
  readonly provisional?: true;
}

/** A bare window: the calculator knows neither the letter nor its rule. */
const windowOf = ({ from, days, unit }: DeadlineQuery): ReplyWindow => ({
  rule: 'calculator',
  start: { value: 'received', basis: 'house', on: from },
  length: { value: { count: days, unit }, basis: 'house' },
  pauses: [],
  extensions: [],
  floors: [],
});

const dueDateOf = (query: DeadlineQuery, calendar: WorkingCalendar): DueDate => {
  const answer = dueDate(windowOf(query), calendar);
  if (isSuspended(answer)) throw new Error('A window without pauses cannot be suspended.');
  return answer;
};

/** `weekend`, or the kind of the day off and its name: `holiday: Tết Nguyên đán (mùng 1)`. */
const reasonOf = (day: DayNotWorked): string =>
  day.reason === 'weekend' ? 'weekend' : `${day.kind}: ${day.name.vi}`;

export const answerDeadline = (query: DeadlineQuery, calendar: WorkingCalendar): DeadlineAnswer => {
  const { dueOn, dueAt, provisional, derivation } = dueDateOf(query, calendar);
  const skipped = derivation.steps.flatMap((step) =>
    step.type === 'daysNotCounted' || step.type === 'rolledOver' ? step.days : [],
  );
  return {
    from: query.from,
    days: query.days,
    unit: query.unit,
    dueOn,
    dueAt,
    skipped: skipped.map((day) => ({ date: day.on, reason: reasonOf(day) })),
    calendar: calendar.id,
    ...(provisional && { provisional }),
  };
};

/** How the answer was counted, as lines to read. It cites no rule for the length: that is the asker's own. */
export const explainDeadline = (
  query: DeadlineQuery,
  calendar: WorkingCalendar,
  language: Language,
): readonly string[] => {
  const { derivation, dueOn } = dueDateOf(query, calendar);
  const length = amount({ count: query.days, unit: query.unit }, language);
  const from = fullDate(query.from, language);
  const due = dueInWords({ type: 'due', on: dueOn }, language);
  return [
    language === 'vi' ? `${length} kể từ ${from}: ${due}` : `${length} from ${from}: ${due}`,
    ...derivation.steps
      .filter(({ type }) => type !== 'started' && type !== 'length')
      .flatMap((step) => stepInWords(step, language)),
    calendarInWords(derivation, language),
  ];
};
