import type { AgencyId } from '#lib/agencies';
import { type OpinionId, type PointNumber, RespondToPoint } from '#lib/coordination';
import type { DemoMatter, DemoOpinion } from '../demo-matter.js';
import { type DemoStep, idOf, later, leadAt, submittedAt } from './step.js';

/**
 * The lead responds to each point two hours before it submits; the day after where it has not submitted, where the
 * opinion came as an addendum, or was replaced by another later.
 */
export const responses = (
  matter: DemoMatter,
  agency: AgencyId,
  opinion: OpinionId,
  { sentAt, recordedAt = sentAt, points = [] }: DemoOpinion,
  replaced: boolean,
): readonly DemoStep[] => {
  const { submitted } = matter;
  const withSubmission = submitted && later(submittedAt(submitted), -120);
  const at =
    withSubmission && !replaced && sentAt < withSubmission
      ? withSubmission
      : later(recordedAt, 24 * 60);
  return points.flatMap(({ response }, index) => {
    if (!response) return [];
    const point = (index + 1) as PointNumber;
    const answer = { requestId: idOf(matter), agency, opinion, point, response };
    return [
      { at, by: leadAt(matter, at), command: (origin) => new RespondToPoint(answer, origin) },
    ];
  });
};
