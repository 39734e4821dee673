import { AddAddressee, ReleaseAddressee, TransferConsultation } from '#lib/coordination';
import { by, id } from '../cast.js';
import { addressee, passesOn } from '../letters.js';
import { follows } from '../reorganised.js';
import { requestId } from '../telling.js';
import { NAMES, type Scene } from './scene.js';

/** Who is asked, and who answers in whose place. */
export const addressingAttempts = {
  add: ({ name, vary }: Scene) =>
    new AddAddressee(
      {
        requestId,
        addressee:
          vary % 4 === 0 ? { agency: id(name), channel: 'outsideSystem' } : addressee(name),
        evidence: { kind: 'recorded' },
      },
      by('planning'),
    ),
  release: ({ name }: Scene) =>
    new ReleaseAddressee({ requestId, agency: id(name), reason: 'Không cần' }, by('planning')),
  passOn: ({ name }: Scene) => passesOn(name, 'office'),
  transfer: ({ name, vary }: Scene) =>
    new TransferConsultation(
      {
        requestId,
        agency: id(name),
        cause: 'wrongAddressee',
        heirs: [{ agency: id(NAMES[vary % NAMES.length] ?? name) }],
        reason: 'Gửi nhầm cơ quan',
      },
      by('planning'),
    ),
  follow: () => follows('transport'),
};
