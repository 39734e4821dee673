import type { AgencyId } from '#lib/agencies';
import {
  AskForDocuments,
  RecordDelivery,
  RegisterDossier,
  ReleaseAddressee,
  ReturnDossier,
  SupplyDocuments,
} from '#lib/coordination';
import { dateOf, type Instant, startOfDay } from '#lib/working-time';
import type { DemoConsultation, DemoMatter } from '../demo-matter.js';
import { sentAt } from './opening.js';
import { atHour, type DemoStep, idOf, later, RECORDED } from './step.js';

/** What becomes of the dossier: delivered, registered, found incomplete, returned, released. */
export const dossierSteps = (
  matter: DemoMatter,
  consultation: DemoConsultation,
): readonly DemoStep[] => {
  const { agency, deliveredAt, registered, returned, releasedAt } = consultation;
  const to = { requestId: idOf(matter), agency };
  const steps: DemoStep[] = [];
  const act = (at: Instant, by: AgencyId, command: DemoStep['command']) =>
    steps.push({ at, by, command });

  if (deliveredAt !== undefined && deliveredAt > sentAt(matter))
    steps.push(delivery(deliveredAt, agency, to));
  if (registered && deliveredAt) {
    const { on, number } = registered;
    const at = on === dateOf(deliveredAt) ? later(deliveredAt, 20) : atHour(on, '08:05');
    act(
      at,
      agency,
      (origin) =>
        new RegisterDossier({ ...to, registeredOn: on, number, evidence: RECORDED }, origin),
    );
  }
  steps.push(...missingDocuments(matter, consultation));
  if (returned)
    act(
      returned.at,
      agency,
      (origin) =>
        new ReturnDossier({ ...to, cause: 'misaddressed', reason: returned.reason }, origin),
    );
  if (releasedAt)
    act(
      releasedAt,
      matter.lead,
      (origin) =>
        new ReleaseAddressee({ ...to, reason: returned?.reason ?? 'Không phải trả lời.' }, origin),
    );
  return steps;
};

/** By the agency; where only the day is known, it is entered that day. */
const delivery = (
  deliveredAt: Instant,
  agency: AgencyId,
  to: Pick<RecordDelivery['data'], 'requestId' | 'agency'>,
): DemoStep => {
  const dayOnly = deliveredAt === startOfDay(dateOf(deliveredAt));
  return {
    at: dayOnly ? atHour(dateOf(deliveredAt), '10:00') : deliveredAt,
    by: agency,
    command: (origin) =>
      new RecordDelivery({ ...to, ...(dayOnly && { deliveredAt }), evidence: RECORDED }, origin),
  };
};

const missingDocuments = (
  matter: DemoMatter,
  { agency, askedForDocuments, supplied }: DemoConsultation,
): readonly DemoStep[] => {
  if (!askedForDocuments) return [];
  const { at, number } = askedForDocuments;
  const to = { requestId: idOf(matter), agency };
  const items = askedForDocuments.items.map((description, index) => ({
    item: index + 1,
    description,
  }));
  const letter = number !== undefined && { document: { number, issuedOn: dateOf(at) } };
  const asked: DemoStep = {
    at,
    by: agency,
    command: (origin) => new AskForDocuments({ ...to, items, ...letter }, origin),
  };
  if (!supplied) return [asked];
  const all = items.map(({ item }) => item);
  const { number: document } = supplied;
  const evidence =
    document === undefined
      ? RECORDED
      : ({ kind: 'document', description: 'Văn bản bổ sung hồ sơ', document } as const);
  return [
    asked,
    {
      at: supplied.at,
      by: matter.lead,
      command: (origin) => new SupplyDocuments({ ...to, items: all, evidence }, origin),
    },
  ];
};
