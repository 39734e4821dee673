import { ConfirmCorrection, CorrectEntry } from '#lib/coordination';
import { CALENDAR } from '../calendars.js';
import { by, id } from '../cast.js';
import { repins, restates } from '../keeping.js';
import { CT08 } from '../amended-rules.js';
import { opinion } from '../opinions.js';
import { proof, requestId } from '../telling.js';
import { consultationIn, earlier, type Scene, standing } from './scene.js';

/** Mistaken entries and calendars are corrected. */
export const correctionAttempts = {
  correctDelivery: (scene: Scene) => {
    const consultation = consultationIn(scene);
    const delivery = consultation && 'delivery' in consultation ? consultation.delivery : undefined;
    return new CorrectEntry(
      {
        requestId,
        correction: {
          entry: 'delivery',
          agency: id(scene.name),
          from: delivery?.deliveredAt ?? scene.facts.now,
          to: earlier(scene),
        },
        reason: 'Ghi nhầm',
        evidence: proof,
      },
      by(scene.vary % 2 ? 'planning' : scene.name),
    );
  },
  correctSending: (scene: Scene) =>
    new CorrectEntry(
      {
        requestId,
        correction: {
          entry: 'sending',
          agency: id(scene.name),
          opinion: standing(scene) ?? opinion('none').id,
          from: consultationIn(scene)?.opinions.at(-1)?.sentAt ?? scene.facts.now,
          to: earlier(scene),
        },
        reason: 'Ghi nhầm',
        evidence: proof,
      },
      by(scene.vary % 3 ? scene.name : 'office'),
    ),
  confirm: ({ name }: Scene) => new ConfirmCorrection({ requestId, agency: id(name) }, by(name)),
  repin: ({ facts }: Scene) => repins(facts.rules.find(CT08)?.version ?? 1),
  restate: ({ facts }: Scene) => restates(facts.calendars.newest(CALENDAR)?.number ?? 1),
};
