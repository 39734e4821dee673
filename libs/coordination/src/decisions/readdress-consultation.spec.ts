import { ReturnDossier } from '#lib/coordination';
import {
  at,
  by,
  id,
  letterTo,
  opinion,
  readdresses,
  requestId,
  sends,
  story,
  types,
} from '#lib/coordination/testing';

const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance']));
const said = asked.and(
  at('2026-02-20T09:00'),
  sends('finance', opinion('not-ours', { kind: 'outOfRemit' })),
);

describe('the lead asks another agency in the place of one', () => {
  it('whose remit it is not: that one owes nothing more, the other has a clock of its own', () => {
    const told = said.and(at('2026-02-23T09:00'), readdresses('finance', 'health'));
    expect(types(told.events).slice(-4)).toEqual([
      'AddresseeReleased',
      'AddresseeAdded',
      'DossierDelivered',
      'WindowOpened',
    ]);
    expect(told.events.at(-4)).toMatchObject({
      data: { cause: 'outOfRemit', readdressedTo: id('health') },
    });
    expect(told.consultation(id('finance'))).toMatchObject({ status: 'released' });
    expect(told.consultation(id('health'))).toMatchObject({ status: 'running' });
  });

  it('that returned a dossier not meant for it', () => {
    const returned = asked.and(
      at('2026-02-13T09:00'),
      new ReturnDossier(
        { requestId, agency: id('finance'), cause: 'misaddressed', reason: 'Gửi nhầm nơi nhận' },
        by('finance'),
      ),
    );
    const [released] = returned.adds(at('2026-02-16T09:00'), readdresses('finance', 'health'));
    expect(released).toMatchObject({ data: { cause: 'wrongAddressee' } });
  });

  it('with a reason, not one that is asked already, and not in the place of one that still owes', () => {
    const moment = at('2026-02-23T09:00');
    expect(said.refuses(moment, readdresses('finance', 'health', { reason: '' }))).toMatchObject({
      type: 'FieldMissing',
    });
    expect(said.refuses(moment, readdresses('finance', 'finance'))).toMatchObject({
      type: 'AddressedTwice',
    });
    expect(asked.refuses(moment, readdresses('finance', 'health'))).toMatchObject({
      type: 'NotOutOfRemit',
    });
  });
});
