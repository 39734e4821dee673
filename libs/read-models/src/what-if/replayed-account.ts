import type { ReplayedWindow } from '#lib/coordination';
import {
  dateOf,
  type Instant,
  isCourtesy,
  lateness,
  type WorkingCalendar,
} from '#lib/working-time';
import type { Account } from '../accountability/account.js';
import { type ConsultationCourse, courseDue } from '../consultation/consultation-course.js';

type Answer = NonNullable<ConsultationCourse['answer']>;

/** A reply is judged by its sending; one sent while the clock stood is in time. */
const rejudged = (
  answer: Answer,
  { due, stoodSince }: ReplayedWindow,
  calendar: WorkingCalendar,
): Answer => {
  if (due === undefined) return { ...answer, timeliness: { kind: 'notJudged' } };
  const clockStood = stoodSince !== undefined && dateOf(answer.sentAt) >= stoodSince;
  const late = lateness(due, answer.sentAt, calendar);
  if (clockStood || late.type === 'inTime') return { ...answer, timeliness: { kind: 'onTime' } };
  if (due.provisional || isCourtesy(due)) return { ...answer, timeliness: { kind: 'notJudged' } };
  const workingDays = late.type === 'late' ? late.workingDays : 0;
  return { ...answer, timeliness: { kind: 'late', workingDays } };
};

/** The account as it would be under another rule: the same facts, another window and another judgement of it. */
export const replayedAccount = (
  account: Account,
  replayed: ReplayedWindow,
  asOf: Instant,
  calendar: WorkingCalendar,
): Account => {
  const { course } = account;
  const { due, stoodSince, bound } = replayed;
  const suspended = stoodSince !== undefined;
  const counted = due && courseDue(due, course.takenOverOn);
  return {
    ...account,
    course: {
      ...course,
      bound,
      due: counted ?? null,
      firstDue: counted ?? null,
      suspended,
      lapsed: !suspended && counted !== undefined && counted.at <= (course.ended?.at ?? asOf),
      answer: course.answer && rejudged(course.answer, replayed, calendar),
    },
  };
};
