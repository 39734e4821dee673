import { ConfirmCorrection, RegisterDossier } from '#lib/coordination';
import {
  at,
  by,
  type cast,
  id,
  letterTo,
  moment,
  noticeLapses,
  requestId,
  sends,
  story,
  types,
} from '#lib/coordination/testing';
import { localDate } from '#lib/working-time';

// Delivered on Thursday 12/2/2026 through the system: provisionally received on Friday 13/2.
const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance']));
const register = (
  on: string,
  told: Partial<RegisterDossier['data']> = {},
  who: keyof typeof cast = 'finance',
) =>
  new RegisterDossier(
    {
      requestId,
      agency: id('finance'),
      registeredOn: localDate(on),
      number: '1093',
      evidence: { kind: 'recorded' },
      ...told,
    },
    by(who),
  );
const now = at('2026-02-23T08:00');

describe('the registry registers the letter (số đến)', () => {
  it('which fixes the first day of the window', () => {
    expect(asked.adds(at('2026-02-12T15:00'), register('2026-02-12'))).toMatchObject([
      {
        type: 'DossierRegistered',
        data: {
          registeredOn: '2026-02-12',
          number: '1093',
          occurredAt: moment('2026-02-12T15:00'),
        },
      },
      {
        type: 'DueDateMoved',
        data: { from: { dueOn: '2026-03-13' }, due: { dueOn: '2026-03-12' }, cause: 'registered' },
      },
    ]);
  });

  it('no earlier than the delivery, on the same day', () => {
    const [registered] = asked.adds(now, register('2026-02-12'));
    expect(registered).toMatchObject({ data: { occurredAt: moment('2026-02-12T09:00') } });
  });

  it('moves nothing where the first day stays the same, or the registry was slower than it may be', () => {
    expect(types(asked.adds(now, register('2026-02-13')))).toEqual(['DossierRegistered']);
    expect(types(asked.adds(now, register('2026-02-23')))).toEqual(['DossierRegistered']);
  });

  it('makes the date it fixes the first valid due date', () => {
    const registered = asked.and(at('2026-02-12T15:00'), register('2026-02-12'));
    expect(registered.consultation(id('finance'))).toMatchObject({
      clock: { due: { dueOn: '2026-03-12' }, firstDue: { dueOn: '2026-03-12' } },
    });
  });

  it('does not worsen a reply that is in', () => {
    const answered = asked.and(at('2026-03-13T09:00'), sends('finance'));
    expect(types(answered.adds(at('2026-03-13T10:00'), register('2026-02-12')))).toEqual([
      'DossierRegistered',
    ]);
  });

  it('is refused twice, without a number, before the delivery, and in the future', () => {
    expect(asked.and(now, register('2026-02-13')).refuses(now, register('2026-02-12'))).toEqual({
      type: 'RegisteredAlready',
      agency: id('finance'),
      registeredOn: '2026-02-13',
    });
    expect(asked.refuses(now, register('2026-02-13', { number: ' ' }))).toEqual({
      type: 'FieldMissing',
      field: 'number',
    });
    expect(asked.refuses(now, register('2026-02-11'))).toEqual({
      type: 'DateBefore',
      field: 'registeredOn',
      value: '2026-02-11',
      earliest: '2026-02-12',
    });
    expect(asked.refuses(now, register('2026-02-24'))).toMatchObject({ type: 'DateInFuture' });
  });

  it('is the receiving agency’s own: the lead does not enter it', () => {
    expect(asked.refuses(now, register('2026-02-12', {}, 'planning'))).toEqual({
      type: 'OnlyThesePartiesMay',
      may: [{ party: 'agency', agency: id('finance') }, { party: 'monitoringBody' }],
    });
  });

  describe('entered for the agency by the monitoring body', () => {
    // Delivered on 2/3, provisionally received on 3/3, due on 24/3.
    const inMarch = story().and(at('2026-03-02T09:00'), letterTo(['finance']));
    const on2March = register('2026-03-02', {}, 'office');
    const confirms = new ConfirmCorrection({ requestId, agency: id('finance') }, by('finance'));

    it('never shortens the window into the past', () => {
      const entered = inMarch.and(at('2026-03-24T09:00'), on2March);
      expect(types(entered.events.slice(inMarch.events.length))).toEqual(['DossierRegistered']);
      expect(entered.adds(at('2026-03-24T09:02'), noticeLapses())).toEqual([]);
      expect(entered.consultation(id('finance'))).toMatchObject({
        clock: { due: { dueOn: '2026-03-24' } },
      });
    });

    it('waits with an earlier date until the agency has confirmed it', () => {
      const entered = inMarch.and(at('2026-03-10T09:00'), on2March);
      expect(entered.events.slice(inMarch.events.length)).toMatchObject([
        {
          type: 'DossierRegistered',
          data: { awaitsConfirmation: { due: { dueOn: '2026-03-23' } } },
        },
      ]);
      expect(entered.adds(at('2026-03-11T09:00'), confirms)).toMatchObject([
        { type: 'CorrectionConfirmed' },
        { type: 'DueDateMoved', data: { due: { dueOn: '2026-03-23' } } },
      ]);
    });
  });
});
