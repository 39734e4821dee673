import { SubmitRequest, WithdrawRequest } from '#lib/coordination';
import { dateOf } from '#lib/working-time';
import type { DemoMatter } from '../demo-matter.js';
import { atHour, type DemoStep, idOf } from './step.js';

/** Submitted, withdrawn, or neither yet. */
export const ending = (matter: DemoMatter): readonly DemoStep[] => {
  const { lead, submitted, withdrawn } = matter;
  const id = idOf(matter);
  if (withdrawn)
    return [
      {
        at: withdrawn.at,
        by: lead,
        command: (origin) =>
          new WithdrawRequest(
            {
              requestId: id,
              reason: withdrawn.reason,
              document: { number: withdrawn.number, issuedOn: dateOf(withdrawn.at) },
            },
            origin,
          ),
      },
    ];
  if (!submitted) return [];
  const { number, on, earlyOn } = submitted;
  return [
    {
      at: atHour(on, '16:00'),
      by: lead,
      command: (origin) =>
        new SubmitRequest(
          { requestId: id, submission: { number, issuedOn: on }, ...(earlyOn && { earlyOn }) },
          origin,
        ),
    },
  ];
};
