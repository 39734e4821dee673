import {
  AskForExtension,
  DecideExtension,
  ExplainLateness,
  RecordChaseIssued,
  ReviewLateness,
  TransferConsultation,
} from '#lib/coordination';
import { startOfDay } from '#lib/working-time';
import type { DemoConsultation, DemoMatter } from '../demo-matter.js';
import { atHour, type DemoStep, idOf, MONITORING_BODY, RECORDED } from './step.js';

type To = Pick<ExplainLateness['data'], 'requestId' | 'agency'>;

/** What becomes of the window: more time, another body in its place, chases, lateness answered for. */
export const deadlineSteps = (
  matter: DemoMatter,
  consultation: DemoConsultation,
): readonly DemoStep[] => {
  const to: To = { requestId: idOf(matter), agency: consultation.agency };
  return [
    ...moreTime(matter, consultation, to),
    ...transfer(consultation, to),
    ...chases(matter, consultation, to),
    ...answeringForLateness(consultation, to),
  ];
};

const moreTime = (
  { lead }: DemoMatter,
  { agency, extension }: DemoConsultation,
  to: To,
): readonly DemoStep[] => {
  if (!extension) return [];
  const { askedAt, workingDays, reason, granted } = extension;
  const days = (count: number) => ({ count, unit: 'workingDay' }) as const;
  const asked: DemoStep = {
    at: askedAt,
    by: agency,
    command: (origin) =>
      new AskForExtension({ ...to, length: days(workingDays), reason, evidence: RECORDED }, origin),
  };
  if (!granted) return [asked];
  const decision = { kind: 'granted', length: days(granted.workingDays) } as const;
  return [
    asked,
    {
      at: granted.at,
      by: lead,
      command: (origin) => new DecideExtension({ ...to, decision }, origin),
    },
  ];
};

const transfer = ({ transferred }: DemoConsultation, to: To): readonly DemoStep[] => {
  if (!transferred) return [];
  const { on, to: heir, reason } = transferred;
  return [
    {
      at: startOfDay(on),
      by: MONITORING_BODY,
      command: (origin) =>
        new TransferConsultation(
          { ...to, cause: 'reorganised', heirs: [{ agency: heir }], reason },
          origin,
        ),
    },
  ];
};

/** Signed as the letter was. */
const chases = (
  { lead, signature }: DemoMatter,
  { chased = [] }: DemoConsultation,
  to: To,
): readonly DemoStep[] =>
  chased.map((document) => ({
    at: atHour(document.issuedOn, '09:00'),
    by: lead,
    command: async (origin, sign) => {
      const signer = await sign(lead, signature ?? { authority: 'none' });
      return new RecordChaseIssued({ ...to, document, signer, evidence: RECORDED }, origin);
    },
  }));

const answeringForLateness = (
  { agency, explained, reviewed }: DemoConsultation,
  to: To,
): readonly DemoStep[] => {
  const steps: DemoStep[] = [];
  if (explained) {
    const { on, cause, explanation, number: document } = explained;
    const evidence = { kind: 'document', description: 'Văn bản giải trình', document } as const;
    steps.push({
      at: atHour(on, '10:00'),
      by: agency,
      command: (origin) => new ExplainLateness({ ...to, cause, explanation, evidence }, origin),
    });
  }
  if (reviewed) {
    const { on, finding, reason, ruling } = reviewed;
    steps.push({
      at: atHour(on, '15:00'),
      by: MONITORING_BODY,
      command: (origin) =>
        new ReviewLateness({ ...to, finding: { kind: finding }, reason, ruling }, origin),
    });
  }
  return steps;
};
