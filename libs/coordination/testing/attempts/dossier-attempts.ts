import {
  AskForDocuments,
  RegisterDossier,
  ReturnDossier,
  SupplyDocuments,
} from '#lib/coordination';
import { dateOf } from '#lib/working-time';
import { by, id } from '../cast.js';
import {
  acceptsDocuments,
  contestsDocuments,
  deliveredTo,
  deliversLate,
  findsDocuments,
} from '../dossiers.js';
import { proof, requestId } from '../telling.js';
import { earlier, type Scene } from './scene.js';

/** The dossier arrives, or is not complete. */
export const dossierAttempts = {
  deliver: (scene: Scene) =>
    scene.vary % 3
      ? deliveredTo(scene.name, scene.vary % 2 ? { deliveredAt: earlier(scene) } : {})
      : deliversLate(scene.name, earlier(scene)),
  register: (scene: Scene) =>
    new RegisterDossier(
      {
        requestId,
        agency: id(scene.name),
        registeredOn: dateOf(earlier(scene)),
        number: '12',
        evidence: { kind: 'recorded' },
      },
      by(scene.name),
    ),
  return: ({ name }: Scene) =>
    new ReturnDossier(
      { requestId, agency: id(name), cause: 'other', reason: 'Không đọc được' },
      by(name),
    ),
  ask: ({ name }: Scene) =>
    new AskForDocuments(
      { requestId, agency: id(name), items: [{ item: 1, description: 'Dự toán' }] },
      by(name),
    ),
  supply: (scene: Scene) =>
    new SupplyDocuments(
      {
        requestId,
        agency: id(scene.name),
        items: [1],
        ...(scene.vary % 2 && { suppliedAt: earlier(scene) }),
        evidence: proof,
      },
      by('planning'),
    ),
  acceptDocuments: ({ name }: Scene) => acceptsDocuments(name),
  contestDocuments: ({ name }: Scene) => contestsDocuments(name),
  findDocuments: ({ name, facts, vary }: Scene) =>
    findsDocuments(name, vary % 2 ? 'founded' : 'unfounded', {
      ruling: { number: '1290/VP-TH', issuedOn: dateOf(facts.now) },
    }),
};
