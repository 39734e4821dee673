import type { AgencyId } from '#lib/agencies';
import { opinionIdOf } from '#lib/application';
import {
  type Opinion,
  type OpinionId,
  type PointNumber,
  RecordOpinion,
  RespondToPoint,
  SendOpinion,
} from '#lib/coordination';
import type { Origin } from '#lib/event-sourcing';
import type { DemoConsultation, DemoMatter, DemoOpinion } from '../demo-matter.js';
import { atHour, type DemoStep, idOf, later, RECORDED } from './step.js';

/** What an agency answers, and how the lead responds to each point that stands. */
export const opinionSteps = (
  matter: DemoMatter,
  consultation: DemoConsultation,
): readonly DemoStep[] => {
  const { agency, opinions = [] } = consultation;
  const requestId = idOf(matter);
  const opinionAt = (index: number): OpinionId => opinionIdOf(requestId, `${agency} ${index}`);
  return opinions.flatMap((opinion, index) => {
    const content = {
      requestId,
      agency,
      opinion: opinionOf(opinionAt(index), opinion),
      ...(opinion.supersedes && { supersedes: opinionAt(index - 1) }),
    };
    // Points of an opinion that was replaced are not responded to.
    const replaced = opinions[index + 1]?.supersedes === true;
    return [
      given(matter, opinion, content),
      ...(replaced ? [] : responses(matter, agency, opinionAt(index), opinion)),
    ];
  });
};

const opinionOf = (
  id: OpinionId,
  { kind, form, document, authority, points = [] }: DemoOpinion,
): Opinion => ({
  id,
  kind,
  form,
  ...(document && { document }),
  // A part outside the system says nothing but that it was answered (R3).
  ...(form !== 'outsideSystem' && { signer: { authority } }),
  points: points.map(({ concerns, text }, index) => ({
    number: (index + 1) as PointNumber,
    concerns,
    stance: kind === 'disagree' ? 'object' : 'amend',
    text,
  })),
});

const EVIDENCE = {
  meetingMinutes: 'Biên bản họp có chữ ký của đại diện dự họp',
  other: 'Văn bản giấy, có dấu đến của cơ quan chủ trì',
};

/** By the agency itself, or entered by the lead where it reached it otherwise (R1). */
const given = (
  { lead }: DemoMatter,
  { form, sentAt: sent, recordedAt }: DemoOpinion,
  data: Omit<SendOpinion['data'], 'evidence'>,
): DemoStep => {
  if (recordedAt === undefined)
    return {
      at: sent,
      by: data.agency,
      command: (origin) => new SendOpinion({ ...data, evidence: RECORDED }, origin),
    };
  const description = form === 'meetingMinutes' ? EVIDENCE.meetingMinutes : EVIDENCE.other;
  const evidence =
    form === 'outsideSystem' ? RECORDED : ({ kind: 'document', description } as const);
  return {
    at: later(recordedAt, 45),
    by: lead,
    command: (origin) => new RecordOpinion({ ...data, sentAt: sent, evidence }, origin),
  };
};

/** The lead answers each point two hours before it submits, or the day after where it has not yet. */
const responses = (
  matter: DemoMatter,
  agency: AgencyId,
  opinion: OpinionId,
  { sentAt: sent, points = [] }: DemoOpinion,
): readonly DemoStep[] => {
  const answered = matter.submitted ? atHour(matter.submitted.on, '14:00') : later(sent, 24 * 60);
  return points.flatMap(({ response }, index) =>
    response
      ? [
          {
            at: answered,
            by: matter.lead,
            command: (origin: Origin) =>
              new RespondToPoint(
                {
                  requestId: idOf(matter),
                  agency,
                  opinion,
                  point: (index + 1) as PointNumber,
                  response,
                },
                origin,
              ),
          },
        ]
      : [],
  );
};
