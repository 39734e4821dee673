import { isExcused } from '#lib/coordination';
import type { Instant } from '#lib/working-time';
import type { NotOwed } from '../consultation/consultation-status.js';
import { isExcusedSilence } from '../consultation/course-standing.js';
import type { Account } from './account.js';
import type { ExcludedBecause, FourCells } from './figures.js';

/** Which cell a consultation is counted in, or why in none. */
export type Verdict =
  | { readonly cell: keyof FourCells }
  | { readonly cell: 'excluded'; readonly because: ExcludedBecause }
  /** No window has opened, so there is nothing to judge yet. */
  | { readonly cell: 'notStarted' };

const excluded = (because: ExcludedBecause): Verdict => ({ cell: 'excluded', because });

/** What had happened to the consultation by `asOf`. */
export const answerBy = ({ course }: Account, asOf: Instant) =>
  course.answer && course.answer.sentAt <= asOf ? course.answer : null;

export const endedBy = ({ course }: Account, asOf: Instant) =>
  course.ended && course.ended.at <= asOf ? course.ended : null;

/** What ends a consultation and leaves a silence before it in the figures. */
const SILENCE_STANDS_BEFORE: Readonly<Record<NotOwed, boolean>> = {
  released: true,
  transferred: true,
  concluded: true,
  withdrawn: false,
  returned: false,
};

/** The cell of a consultation at `asOf`. */
export const verdictOf = (account: Account, asOf: Instant): Verdict => {
  const { due, bound, suspended, lapsed, mark, outside, ended: over } = account.course;
  if (outside) return excluded('outsideSystem');
  if (!bound) return excluded('courtesy');
  if (due?.unjudged === 'statedDateVoid') return excluded('statedDateVoid');

  const answer = answerBy(account, asOf);
  if (answer) {
    switch (answer.timeliness.kind) {
      case 'onTime':
        return { cell: 'onTime' };
      case 'late':
        return mark && isExcused(mark, answer.timeliness.workingDays)
          ? excluded('excused')
          : { cell: 'late' };
      case 'notJudged':
        return excluded(due?.unjudged ?? 'notJudged');
    }
  }

  // Known by now, it holds of every day before.
  if (over?.wronglyAsked) return excluded(over.because);
  const ended = endedBy(account, asOf);
  // A release, a transfer or a conclusion after the lapse does not undo the silence before it; a wrong addressee's lapse
  // was reversed.
  const silentUntilThen = ended !== null && SILENCE_STANDS_BEFORE[ended.because] && lapsed;
  if (isExcusedSilence(account.course)) return excluded('excused');
  if (ended && !silentUntilThen) return excluded(ended.because);

  if (!due) return { cell: 'notStarted' };
  if (suspended || due.at > asOf) return { cell: 'open' };
  return due.unjudged ? excluded(due.unjudged) : { cell: 'overdue' };
};
