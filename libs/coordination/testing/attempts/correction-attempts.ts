import { ConfirmCorrection, CorrectEntry, type LateEntryName } from '#lib/coordination';
import { dateOf } from '#lib/working-time';
import { CALENDAR } from '../calendars.js';
import { by, id } from '../cast.js';
import { CT08 } from '../amended-rules.js';
import { repins, restates } from '../keeping.js';
import { confirmsLate, contestsLate, findsOnLate } from '../late-entries.js';
import { opinion } from '../opinions.js';
import { type Name, proof, requestId } from '../telling.js';
import { consultationIn, earlier, type Scene, standing } from './scene.js';

/** The latest act that was entered late, if any was. */
const lateEntryIn = (scene: Scene): LateEntryName =>
  consultationIn(scene)?.lateEntries.at(-1)?.name ?? { entry: 'delivery' };

const otherThan = (scene: Scene): Name =>
  consultationIn(scene)?.lateEntries.at(-1)?.enteredBy === 'agency' ? 'planning' : scene.name;

/** Mistaken entries and calendars are corrected, late entries contested. */
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
  confirmLate: (scene: Scene) => confirmsLate(otherThan(scene), scene.name, lateEntryIn(scene)),
  contestLate: (scene: Scene) => contestsLate(otherThan(scene), scene.name, lateEntryIn(scene)),
  findLate: (scene: Scene) =>
    findsOnLate(scene.name, lateEntryIn(scene), scene.vary % 2 ? 'upheld' : 'unfounded', {
      ruling: { number: '1310/UBND-TH', issuedOn: dateOf(scene.facts.now) },
    }),
  repin: ({ facts }: Scene) => repins(facts.rules.find(CT08)?.version ?? 1),
  restate: ({ facts }: Scene) => restates(facts.calendars.newest(CALENDAR)?.number ?? 1),
};
