import { RecordDelivery, ReturnDossier } from '#lib/coordination';
import {
  addressee,
  at,
  by,
  deliveredTo,
  id,
  letterTo,
  moment,
  requestId,
  story,
  types,
} from '#lib/coordination/testing';
import { localDate } from '#lib/working-time';

const sent = story().and(
  at('2026-02-12T09:00'),
  letterTo(['finance'], { addressees: [addressee('finance', { channel: 'elsewhere' })] }),
);

describe('a delivery is recorded', () => {
  it('and opens the window in the same append', () => {
    const events = sent.adds(at('2026-02-24T10:00'), deliveredTo('finance'));
    expect(events).toMatchObject([
      { type: 'DossierDelivered', data: { occurredAt: moment('2026-02-24T10:00') } },
      { type: 'WindowOpened', data: { due: { dueOn: '2026-03-18' } } },
    ]);
  });

  it('is provisional until the registry registers it: at the latest the first working day after', () => {
    const [, opened] = sent.adds(at('2026-02-27T18:00'), deliveredTo('finance'));
    expect(opened).toMatchObject({
      data: { due: { derivation: { window: { start: { on: '2026-03-02' } } } } },
    });
  });

  it('once only', () => {
    const delivered = sent.and(at('2026-02-24T10:00'), deliveredTo('finance'));
    expect(delivered.refuses(at('2026-02-25T10:00'), deliveredTo('finance'))).toEqual({
      type: 'DeliveredAlready',
      agency: id('finance'),
      deliveredAt: moment('2026-02-24T10:00'),
    });
  });

  it('again after the dossier was returned', () => {
    const returned = sent
      .and(at('2026-02-24T10:00'), deliveredTo('finance'))
      .and(
        at('2026-02-24T11:00'),
        new ReturnDossier(
          { requestId, agency: id('finance'), cause: 'unreadable', reason: 'Tệp hỏng' },
          by('finance'),
        ),
      );
    expect(types(returned.adds(at('2026-02-25T10:00'), deliveredTo('finance')))).toEqual([
      'DossierDelivered',
      'WindowOpened',
    ]);
  });

  it('neither before the letter nor in the future', () => {
    const on = (deliveredAt: string) =>
      deliveredTo('finance', { deliveredAt: moment(deliveredAt) });
    expect(sent.refuses(at('2026-02-24T10:00'), on('2026-02-11T10:00'))).toEqual({
      type: 'DateBeforeLetter',
      field: 'deliveredAt',
      value: '2026-02-11',
      letterIssuedOn: '2026-02-12',
    });
    expect(sent.refuses(at('2026-02-24T10:00'), on('2026-02-24T10:01'))).toMatchObject({
      type: 'DateInFuture',
    });
  });

  it('does not say by itself that the dossier was complete on another day', () => {
    const told = deliveredTo('finance', { completeOn: localDate('2026-02-26') });
    expect(sent.refuses(at('2026-02-27T10:00'), told)).toEqual({
      type: 'EvidenceRequired',
      field: 'completeOn',
    });
  });

  it('not by an agency that has no part in the request', () => {
    const { data } = deliveredTo('finance');
    expect(sent.refuses(at('2026-02-24T10:00'), new RecordDelivery(data, by('health')))).toEqual({
      type: 'OnlyThesePartiesMay',
      may: [
        { party: 'lead', agency: id('planning') },
        { party: 'agency', agency: id('finance') },
        { party: 'monitoringBody' },
      ],
    });
  });
});
