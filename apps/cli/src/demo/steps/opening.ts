import { OpenRequest, type RequestId } from '#lib/coordination';
import { dateOf, type Instant } from '#lib/working-time';
import type { DemoMatter } from '../demo-matter.js';
import { atHour, type DemoStep, idOf, RECORDED } from './step.js';

/** When the letter went out: with its first delivery, on its own day where none is known. */
export const sentAt = ({ letter, consultations }: DemoMatter): Instant => {
  const deliveries = consultations.flatMap(({ deliveredAt }) => deliveredAt ?? []).toSorted();
  const onItsDay = atHour(letter.issuedOn, '08:15');
  const [first = onItsDay] = deliveries;
  return dateOf(first) === letter.issuedOn ? first : onItsDay;
};

/** The letter goes out: to those it reaches at once through the system, and to the others. */
export const opening = (matter: DemoMatter, replaced: RequestId | undefined): DemoStep => {
  const at = sentAt(matter);
  const { lead, letter, subject, urgency, leadPosition, mandate, window, dossier } = matter;
  return {
    at,
    by: lead,
    command: (origin) =>
      new OpenRequest(
        {
          requestId: idOf(matter),
          lead,
          letter,
          subject,
          matter: { kind: matter.matter },
          secrecy: 'none',
          urgency,
          dossier: { status: 'provided', documents: dossier },
          leadPosition,
          ...(mandate && { mandate }),
          ...(replaced && { reissueOf: replaced }),
          addressees: matter.consultations.map(({ agency, question, deliveredAt }) => ({
            agency,
            question,
            ...(window && { window }),
            channel: deliveredAt && deliveredAt <= at ? 'throughSystem' : 'elsewhere',
          })),
          evidence: RECORDED,
        },
        origin,
      ),
  };
};
