import type { RequestEvent } from '#lib/coordination';
import type { ConsultationSoFar } from './consultation-so-far.js';
import type { LatenessToldFile } from './lateness-file.js';

type LatenessEvent = Extract<
  RequestEvent,
  {
    type:
      | 'WindowLapsed'
      | 'LapseReversed'
      | 'LatenessObjectedTo'
      | 'LatenessExplained'
      | 'LatenessReviewed';
  }
>;

/** The consultation after it lapsed, or something was said of its lateness. */
export const withLateness = (so: ConsultationSoFar, event: LatenessEvent): ConsultationSoFar => {
  switch (event.type) {
    case 'WindowLapsed': {
      const { occurredAt, noticedAt, dueOn } = event.data;
      return { ...so, lapses: [...so.lapses, { lapsedAt: occurredAt, noticedAt, dueOn }] };
    }
    case 'LapseReversed': {
      const { occurredAt, cause, lapse: reversal } = event.data;
      const reversed = { at: occurredAt, cause };
      return {
        ...so,
        lapses: so.lapses.map((lapse) =>
          !lapse.reversed && lapse.lapsedAt === reversal.dueAt ? { ...lapse, reversed } : lapse,
        ),
      };
    }
    case 'LatenessObjectedTo': {
      const { occurredAt: at, reason, evidence } = event.data;
      return withTold(so, { kind: 'objected', at, reason, evidence });
    }
    case 'LatenessExplained': {
      const { occurredAt: at, cause, explanation, evidence } = event.data;
      return withTold(so, { kind: 'explained', at, cause, explanation, evidence });
    }
    case 'LatenessReviewed': {
      const { occurredAt: at, finding, reason, ruling } = event.data;
      return withTold(so, { kind: 'reviewed', at, finding, reason, ruling });
    }
  }
};

const withTold = (so: ConsultationSoFar, told: LatenessToldFile): ConsultationSoFar => ({
  ...so,
  latenessTold: [...so.latenessTold, told],
});
