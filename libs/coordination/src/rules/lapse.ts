import type { AgencyId } from '#lib/agencies';
import type { Instant } from '#lib/working-time';
import type { Clock } from '../clock.state.js';
import type { Consultation } from '../consultation.state.js';
import type { LapseReversed, RequestEvent, WindowLapsed } from '../request.events.js';
import type { OpenedRequest } from '../request.state.js';
import type { RequestId } from '../vocabulary.js';

/** Whether the window had passed at that moment. Nothing lapses on a provisional date (counting rule 10). */
export const hasPassed = ({ due }: Clock, at: Instant): boolean =>
  !due.provisional && due.dueAt <= at;

/** Hết thời hạn mà không trả lời: the legal instant is the due instant, whenever it is noticed. */
export const windowLapsed = (
  requestId: RequestId,
  agency: AgencyId,
  { due }: Clock,
  noticedAt: Instant,
): WindowLapsed => ({
  type: 'WindowLapsed',
  data: {
    requestId,
    agency,
    occurredAt: due.dueAt,
    outcome: 'noReply',
    dueOn: due.dueOn,
    noticedAt,
  },
});

/** Takes back the lapse that was recorded, and says which. */
export const lapseReversed = (
  requestId: RequestId,
  agency: AgencyId,
  { lapse }: Clock,
  cause: LapseReversed['data']['cause'],
  now: Instant,
): LapseReversed => {
  if (lapse === undefined) throw new Error(`No lapse of ${agency} was recorded`);
  return {
    type: 'LapseReversed',
    data: { requestId, agency, occurredAt: now, lapse, cause },
  };
};

/** R5: the lapse of this consultation if its window has passed and none is recorded yet. */
export const unnoticedLapse = (
  requestId: RequestId,
  agency: AgencyId,
  consultation: Consultation,
  now: Instant,
): readonly RequestEvent[] =>
  consultation.status === 'running' && hasPassed(consultation.clock, now)
    ? [windowLapsed(requestId, agency, consultation.clock, now)]
    : [];

/** R5: every lapse of the request that nobody has noticed yet. */
export const unnoticedLapses = (
  { requestId, consultations }: OpenedRequest,
  now: Instant,
): readonly RequestEvent[] =>
  [...consultations].flatMap(([agency, consultation]) =>
    unnoticedLapse(requestId, agency, consultation, now),
  );
