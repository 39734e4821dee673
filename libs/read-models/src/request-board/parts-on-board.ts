import type { AgencyId } from '#lib/agencies';
import type { OpinionId, PointNumber, RequestEvent } from '#lib/coordination';
import type { ConsultationCourse } from '../consultation/consultation-course.js';
import { courseAfter, touches } from '../consultation/course-after.js';

interface PointOfOpinion {
  readonly opinion: OpinionId;
  readonly point: PointNumber;
}

/** One consultation as its request's row remembers it. */
export interface PartOnBoard {
  readonly agency: AgencyId;
  readonly course: ConsultationCourse;
  /** Points still without the lead's response. */
  readonly points: readonly PointOfOpinion[];
}

/** The parts of a request after one of its events, in the order in which they were addressed. */
export const partsAfter = (
  parts: readonly PartOnBoard[],
  event: RequestEvent,
): readonly PartOnBoard[] => {
  if (event.type === 'AddresseeAdded') {
    const { agency } = event.data;
    const added = { agency, course: courseAfter(undefined, event), points: [] };
    return [...parts.filter((part) => part.agency !== agency), added];
  }
  return parts.map((part) =>
    touches(event, part.agency)
      ? {
          agency: part.agency,
          course: courseAfter(part.course, event),
          points: pointsAfter(part.points, event),
        }
      : part,
  );
};

const pointsAfter = (
  points: readonly PointOfOpinion[],
  event: RequestEvent,
): readonly PointOfOpinion[] => {
  if (event.type === 'OpinionGiven') {
    const { opinion, supersedes } = event.data;
    return [
      ...points.filter((waiting) => waiting.opinion !== supersedes),
      ...opinion.points.map(({ number }) => ({ opinion: opinion.id, point: number })),
    ];
  }
  if (event.type === 'PointAnswered') {
    const { opinion, point } = event.data;
    return points.filter((waiting) => waiting.opinion !== opinion || waiting.point !== point);
  }
  return points;
};
