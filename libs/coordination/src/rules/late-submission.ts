import type { LatenessFinding } from '../vocabulary.js';
import { mandateStanding } from '../mandate-standing.js';
import type { RequestRejection } from '../request.rejections.js';
import type { Case } from './existing.js';
import { calendarOf } from './pinned.js';

/** What was said of a submission after the date of its mandate, and not reviewed yet. */
interface LateSubmission {
  readonly explained: boolean;
}

/** The lead is late with its submission, and nobody has reviewed that; a date that judges nobody makes nobody late. */
export const lateSubmission = ({ request, facts }: Case): LateSubmission | RequestRejection => {
  const { lead, submitBy, firstSubmittedAt: submittedAt = null, rule, status } = request;
  const said: { readonly explained?: true; readonly finding?: LatenessFinding } =
    request.lateSubmission ?? {};
  if (said.finding) return { type: 'LatenessReviewedAlready', agency: lead };
  if (submitBy === undefined || rule.reference || status === 'withdrawn')
    return { type: 'SubmissionNotLate' };
  const calendar = calendarOf(request, lead, facts);
  const standing = mandateStanding({ submitBy, submittedAt }, facts.now, calendar);
  return standing.kind === 'submittedLate' || standing.kind === 'passed'
    ? { explained: said.explained === true }
    : { type: 'SubmissionNotLate', submitBy };
};
