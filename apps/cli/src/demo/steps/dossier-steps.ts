import type { AgencyId } from '#lib/agencies';
import {
  AskForDocuments,
  RecordDelivery,
  RegisterDossier,
  ReleaseAddressee,
  ReturnDossier,
  SupplyDocuments,
} from '#lib/coordination';
import { dateOf, type Instant } from '#lib/working-time';
import type { DemoConsultation, DemoMatter } from '../demo-matter.js';
import { sentAt } from './opening.js';
import { atHour, type DemoStep, idOf, later, RECORDED } from './step.js';

/** What becomes of the dossier: delivered, registered, found incomplete, returned, released. */
export const dossierSteps = (
  matter: DemoMatter,
  consultation: DemoConsultation,
): readonly DemoStep[] => {
  const { agency, registered, askedForDocuments, suppliedAt, returned, releasedAt } = consultation;
  const to = { requestId: idOf(matter), agency };
  const steps: DemoStep[] = [];
  const act = (at: Instant, by: AgencyId, command: DemoStep['command']) =>
    steps.push({ at: at, by, command });

  const deliveredAt = consultation.deliveredAt && consultation.deliveredAt;
  if (deliveredAt !== undefined && deliveredAt > sentAt(matter))
    act(deliveredAt, agency, (origin) => new RecordDelivery({ ...to, evidence: RECORDED }, origin));
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
  if (askedForDocuments) {
    const items = askedForDocuments.items.map((description, index) => ({
      item: index + 1,
      description,
    }));
    act(askedForDocuments.at, agency, (origin) => new AskForDocuments({ ...to, items }, origin));
    if (suppliedAt)
      act(
        suppliedAt,
        matter.lead,
        (origin) =>
          new SupplyDocuments(
            { ...to, items: items.map(({ item }) => item), evidence: RECORDED },
            origin,
          ),
      );
  }
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
