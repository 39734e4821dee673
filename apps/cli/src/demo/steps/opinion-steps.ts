import type { AgencyId } from '#lib/agencies';
import { opinionIdOf } from '#lib/application';
import {
  ConfirmJointOpinion,
  type Evidence,
  type Opinion,
  type OpinionId,
  type Point,
  type PointNumber,
  RecordOpinion,
  RegisterOpinion,
  SendOpinion,
} from '#lib/coordination';
import { dateOf } from '#lib/working-time';
import type { DemoConsultation, DemoMatter, DemoOpinion } from '../demo-matter.js';
import { responses } from './response-steps.js';
import { type DemoStep, idOf, later, leadAt, RECORDED, type Sign } from './step.js';

/** What an agency answers, how it reaches the lead, and how the lead responds to each point. */
export const opinionSteps = (
  matter: DemoMatter,
  consultation: DemoConsultation,
): readonly DemoStep[] => {
  const { opinions = [], transferred } = consultation;
  return opinions.flatMap((opinion, index) => {
    const inItsPlace = transferred && dateOf(opinion.sentAt) >= transferred.on;
    const agency = inItsPlace ? transferred.to : consultation.agency;
    const given: Given = { matter, agency, index, opinion };
    const replaced = opinions[index + 1]?.supersedes === true;
    return [
      act(given),
      ...reception(given),
      ...(opinion.jointWith ? [] : responses(matter, agency, idOfGiven(given), opinion, replaced)),
    ];
  });
};

/** One opinion of one agency, the `index`th that it gave. */
interface Given {
  readonly matter: DemoMatter;
  readonly agency: AgencyId;
  readonly index: number;
  readonly opinion: DemoOpinion;
}

const opinionId = (matter: DemoMatter, agency: AgencyId, index: number): OpinionId =>
  opinionIdOf(idOf(matter), `${agency} ${index}`);

const idOfGiven = ({ matter, agency, index }: Given): OpinionId => opinionId(matter, agency, index);

const stanceOf = ({ kind }: DemoOpinion): Point['stance'] =>
  kind === 'disagree' ? 'object' : 'amend';

const contentOf = async (given: Given, sign: Sign): Promise<Opinion> => {
  const { kind, form, document, signature, coAuthors, points = [] } = given.opinion;
  return {
    id: idOfGiven(given),
    kind,
    form,
    ...(document && { document }),
    ...(signature && { signer: await sign(given.agency, signature) }),
    ...(coAuthors && { coAuthors }),
    points: points.map(({ concerns, text, stance = stanceOf(given.opinion) }, index) => ({
      number: (index + 1) as PointNumber,
      concerns,
      stance,
      text,
    })),
  };
};

export const EVIDENCE = {
  meetingMinutes: 'Biên bản họp có chữ ký của đại diện dự họp',
  other: 'Văn bản giấy, có dấu đến của cơ quan chủ trì',
};

/** A part outside the system says nothing but that it was answered (R3). */
const evidenceOfRecording = ({ form, description }: DemoOpinion): Evidence => {
  if (form === 'outsideSystem') return RECORDED;
  const usual = form === 'meetingMinutes' ? EVIDENCE.meetingMinutes : EVIDENCE.other;
  return { kind: 'document', description: description ?? usual };
};

/** By the agency itself, as a co-author, or entered by the lead where it reached it otherwise (R1). */
const act = (given: Given): DemoStep => {
  const { matter, agency, index, opinion } = given;
  const { sentAt, recordedAt, receivedAt, receivedByUbndAt, jointWith, description } = opinion;
  const to = { requestId: idOf(matter), agency };
  if (jointWith !== undefined)
    return {
      at: later(sentAt, 1),
      by: agency,
      command: (origin) => {
        const letter = opinionId(matter, jointWith, 0);
        const joining = { ...to, author: jointWith, opinion: letter, as: idOfGiven(given) };
        return new ConfirmJointOpinion(joining, origin);
      },
    };
  const supersedes = opinion.supersedes && {
    supersedes: opinionId(matter, agency, index - 1),
  };
  if (recordedAt === undefined)
    return {
      at: sentAt,
      by: agency,
      command: async (origin, sign) => {
        const evidence = { ...RECORDED, ...(description !== undefined && { description }) };
        const content = await contentOf(given, sign);
        return new SendOpinion({ ...to, opinion: content, ...supersedes, evidence }, origin);
      },
    };
  return {
    at: recordedAt,
    by: leadAt(matter, recordedAt),
    command: async (origin, sign) =>
      new RecordOpinion(
        {
          ...to,
          opinion: await contentOf(given, sign),
          ...supersedes,
          sentAt,
          ...(receivedAt && { receivedAt }),
          ...(receivedByUbndAt && { receivedByUbndAt }),
          evidence: evidenceOfRecording(opinion),
        },
        origin,
      ),
  };
};

/** An opinion that came through the system is taken in by the lead's own registry. */
const reception = (given: Given): readonly DemoStep[] => {
  const { matter, agency, opinion } = given;
  const { receivedAt, recordedAt } = opinion;
  if (receivedAt === undefined || recordedAt !== undefined) return [];
  const received = { requestId: idOf(matter), agency, opinion: idOfGiven(given), receivedAt };
  return [
    {
      at: receivedAt,
      by: leadAt(matter, receivedAt),
      command: (origin) => new RegisterOpinion(received, origin),
    },
  ];
};
