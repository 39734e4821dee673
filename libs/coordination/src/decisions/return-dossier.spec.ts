import { ReturnDossier } from '#lib/coordination';
import {
  at,
  by,
  deliveredTo,
  id,
  letterTo,
  moment,
  noticeLapses,
  proof,
  requestId,
  sends,
  story,
  types,
} from '#lib/coordination/testing';

const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance']));
const returns = (reason = 'Gửi nhầm cơ quan') =>
  new ReturnDossier(
    { requestId, agency: id('finance'), cause: 'misaddressed', reason },
    by('finance'),
  );

describe('a dossier is returned', () => {
  it('and no clock runs', () => {
    const returned = asked.and(at('2026-02-13T09:00'), returns());
    expect(returned.consultation(id('finance'))).not.toHaveProperty('clock');
    expect(returned.adds(at('2026-06-01T09:00'), noticeLapses())).toEqual([]);
  });

  it('and is delivered again only after its return', () => {
    const returned = asked.and(at('2026-03-02T09:00'), returns());
    const delivered = (deliveredAt: string) =>
      Object.assign(deliveredTo('finance', { deliveredAt: moment(deliveredAt), evidence: proof }), {
        origin: by('planning'),
      });
    const on10March = at('2026-03-10T09:00');
    expect(returned.refuses(on10March, delivered('2026-02-12T09:00'))).toEqual({
      type: 'DateBefore',
      field: 'deliveredAt',
      value: moment('2026-02-12T09:00'),
      earliest: moment('2026-03-02T09:00'),
    });
    expect(types(returned.adds(on10March, delivered('2026-03-03T09:00')))).toEqual([
      'DossierDelivered',
      'WindowOpened',
    ]);
  });

  it('not once the window has passed, noticed or not', () => {
    const refused = { type: 'AddresseeNotOpen', agency: id('finance'), status: 'lapsed' };
    expect(asked.refuses(at('2026-03-14T00:00'), returns())).toEqual(refused);
    const noticed = asked.and(at('2026-03-14T00:00'), noticeLapses());
    expect(noticed.refuses(at('2026-03-14T00:01'), returns())).toEqual(refused);
  });

  it('not after the answer, not without a reason, not by the lead', () => {
    const answered = asked.and(at('2026-02-13T09:00'), sends('finance'));
    expect(answered.refuses(at('2026-02-13T10:00'), returns())).toMatchObject({
      type: 'AddresseeNotOpen',
      status: 'answered',
    });
    expect(asked.refuses(at('2026-02-13T10:00'), returns(' '))).toEqual({
      type: 'FieldMissing',
      field: 'reason',
    });
    const byLead = new ReturnDossier(returns().data, by('planning'));
    expect(asked.refuses(at('2026-02-13T10:00'), byLead)).toMatchObject({
      type: 'OnlyTheAgencyItselfMay',
    });
  });
});
