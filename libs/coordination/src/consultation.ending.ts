import type { LocalDate } from '#lib/working-time';
import {
  addressed,
  type Consultation,
  type Ended,
  hasLapsed,
  isJudged,
  isOutside,
} from './consultation.state.js';
import type { AddresseeReleased, ConsultationTransferred } from './request.events.js';

const stoodSince = (consultation: Consultation): LocalDate | undefined => {
  if (consultation.status === 'suspended') return consultation.since;
  return 'stoodSince' in consultation ? consultation.stoodSince : undefined;
};

/** What is kept when the consultation ends, by an answer or a release. */
export const ended = (consultation: Consultation): Ended => {
  const since = stoodSince(consultation);
  return {
    ...('delivery' in consultation && { delivery: consultation.delivery }),
    ...('clock' in consultation && { clock: consultation.clock }),
    lapsed: hasLapsed(consultation),
    ...(since !== undefined && { stoodSince: since }),
    ...(isOutside(consultation) && { outside: true as const }),
  };
};

/** No reply is owed any more. */
export const released = (
  consultation: Consultation,
  { occurredAt: releasedAt, cause }: AddresseeReleased['data'],
): Consultation => ({
  ...addressed(consultation),
  status: 'released',
  releasedAt,
  cause,
  ...(isJudged(consultation) && { judged: consultation.judged }),
  ...ended(consultation),
});

/** R3: its part goes on outside the system, where no window of this one passes. */
export const trackedOutside = (consultation: Consultation): Consultation => ({
  ...addressed(consultation),
  status: 'trackedOutside',
  ...ended(consultation),
  lapsed: false,
  outside: true,
});

/** Others answer in its place. */
export const transferred = (
  consultation: Consultation,
  { occurredAt: transferredAt, cause, heirsAwaited }: ConsultationTransferred['data'],
): Consultation => ({
  ...addressed(consultation),
  status: 'transferred',
  transferredAt,
  cause,
  heirsAwaited: heirsAwaited === true,
  ...(isJudged(consultation) && { judged: consultation.judged }),
  ...ended(consultation),
});
