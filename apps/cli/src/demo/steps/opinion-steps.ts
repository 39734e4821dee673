import {
  ConfirmJointOpinion,
  type Evidence,
  RecordOpinion,
  RegisterOpinion,
  SendOpinion,
} from '#lib/coordination';
import { dateOf } from '#lib/working-time';
import type { DemoConsultation, DemoMatter, DemoOpinion } from '../demo-matter.js';
import { contentOf, EVIDENCE, type Given, idOfGiven, opinionId } from './opinion-content.js';
import { responses } from './response-steps.js';
import { type DemoStep, idOf, later, leadAt, RECORDED } from './step.js';

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
      ...(opinion.form === 'meetingMinutes' ? [] : [act(given)]),
      ...reception(given),
      ...(opinion.jointWith ? [] : responses(matter, agency, idOfGiven(given), opinion, replaced)),
    ];
  });
};

/** A part outside the system says nothing but that it was answered (R3). */
const evidenceOfRecording = ({ form, description = EVIDENCE.other }: DemoOpinion): Evidence =>
  form === 'outsideSystem' ? RECORDED : { kind: 'document', description };

/** By the agency itself, as a co-author, or entered by the lead where it reached it otherwise (R1). */
const act = (given: Given): DemoStep => {
  const { matter, agency, index, opinion } = given;
  const { sentAt, sentTo, recordedAt, receivedAt, receivedByUbndAt } = opinion;
  const { jointWith, description } = opinion;
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
          ...(sentTo && { sentTo }),
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
