import type { AgreementDeemed, RequestEvent } from './request.events.js';

export type TakesAgreementBack = Extract<
  RequestEvent,
  { type: 'LapseReversed' | 'DueDateMoved' | 'LatenessReviewed' }
>;

/** An agreement that was deemed and stands, as far as what follows depends on it. */
export type DeemedAgreement = Pick<AgreementDeemed['data'], 'because' | 'forDueDate'>;

/** It rests on a lapse, a due date and its rule, and on nothing that excuses it; without one of these it is taken back. */
export const takesAgreementBack = (
  event: RequestEvent,
  { forDueDate }: DeemedAgreement,
): event is TakesAgreementBack =>
  event.type === 'LapseReversed' ||
  (event.type === 'DueDateMoved' &&
    (event.data.cause === 'ruleChanged' || event.data.due.dueAt !== forDueDate.dueAt)) ||
  (event.type === 'LatenessReviewed' && event.data.finding.kind === 'excused');

/** The deemed agreement after an event that touches the consultation. */
export const deemedAfter = (
  agreement: DeemedAgreement | undefined,
  event: RequestEvent,
): DeemedAgreement | undefined => {
  if (event.type === 'AgreementDeemed') {
    const { because, forDueDate } = event.data;
    return { because, forDueDate };
  }
  return agreement && takesAgreementBack(event, agreement) ? undefined : agreement;
};
