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
export const opening = (matter: DemoMatter, earlier: RequestId | undefined): DemoStep => {
  const at = sentAt(matter);
  const { lead, letter, signature, subject, field, urgency, leadPosition } = matter;
  const { mandate, window, silenceClause, askedInNameOf, follows, dossier } = matter;
  return {
    at,
    by: lead,
    command: async (origin, sign) =>
      new OpenRequest(
        {
          requestId: idOf(matter),
          lead,
          letter,
          ...(signature && { signer: await sign(lead, signature) }),
          ...(askedInNameOf && { askedInNameOf }),
          subject,
          matter: { kind: matter.matter },
          ...(field !== undefined && { field }),
          secrecy: 'none',
          urgency,
          dossier: { status: 'provided', documents: dossier },
          leadPosition,
          ...(mandate && { mandate }),
          ...(silenceClause !== undefined && { silenceClause }),
          ...(follows && earlier && { [follows.how]: earlier }),
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
