import {
  AskForDocuments,
  ConfirmCorrection,
  CorrectEntry,
  RegisterDossier,
  SupplyDocuments,
} from '#lib/coordination';
import {
  addressee,
  at,
  by,
  deliveredTo,
  id,
  letterTo,
  moment,
  proof,
  requestId,
  sends,
  story,
  types,
} from '#lib/coordination/testing';
import { localDate } from '#lib/working-time';

const elsewhere = [addressee('finance', { channel: 'elsewhere' })];

/** Handed over on 24/2 and recorded so; received on 25/2, due on 18/3. */
const asked = story()
  .and(at('2026-02-12T09:00'), letterTo(['finance'], { addressees: elsewhere }))
  .and(at('2026-02-24T09:00'), deliveredTo('finance'));

const deliveryIs = (to: string, from = '2026-02-24T09:00') =>
  new CorrectEntry(
    {
      requestId,
      correction: {
        entry: 'delivery',
        agency: id('finance'),
        from: moment(from),
        to: moment(to),
      },
      reason: 'Ghi nhầm ngày giao',
      evidence: proof,
    },
    by('planning'),
  );
const confirms = new ConfirmCorrection({ requestId, agency: id('finance') }, by('finance'));

describe('R4: a due date moves only by an event that says from, to and why', () => {
  it('moves when the registry fixes an earlier day of receipt', () => {
    const registered = new RegisterDossier(
      {
        requestId,
        agency: id('finance'),
        registeredOn: localDate('2026-02-24'),
        number: '1093',
        evidence: { kind: 'recorded' },
      },
      by('finance'),
    );
    expect(asked.adds(at('2026-02-25T08:00'), registered)).toMatchObject([
      { type: 'DossierRegistered' },
      {
        type: 'DueDateMoved',
        data: { from: { dueOn: '2026-03-18' }, due: { dueOn: '2026-03-17' }, cause: 'registered' },
      },
    ]);
  });

  it('moves at once where a correction lengthens it', () => {
    expect(asked.adds(at('2026-02-27T09:00'), deliveryIs('2026-02-26T09:00'))).toMatchObject([
      { type: 'EntryCorrected' },
      {
        type: 'DueDateMoved',
        data: { from: { dueOn: '2026-03-18' }, due: { dueOn: '2026-03-20' }, cause: 'corrected' },
      },
    ]);
  });

  const shortened = asked.and(at('2026-03-12T09:00'), deliveryIs('2026-02-12T15:00'));

  it('does not move where a correction shortens it, until the agency has confirmed', () => {
    expect(types(shortened.events.slice(asked.events.length))).toEqual(['EntryCorrected']);
    expect(shortened.consultation(id('finance'))).toMatchObject({
      clock: { due: { dueOn: '2026-03-18' } },
    });
  });

  it('then moves, but never to less than two working days from the notice', () => {
    expect(shortened.adds(at('2026-03-13T09:00'), confirms)).toMatchObject([
      { type: 'CorrectionConfirmed' },
      {
        type: 'DueDateMoved',
        data: { from: { dueOn: '2026-03-18' }, due: { dueOn: '2026-03-16' }, cause: 'corrected' },
      },
    ]);
  });

  it('is not moved by a confirmation that comes after the shortened date', () => {
    expect(types(shortened.adds(at('2026-03-17T09:00'), confirms))).toEqual([
      'CorrectionConfirmed',
    ]);
  });

  it('is not moved by another agency, nor twice', () => {
    const confirmed = shortened.and(at('2026-03-13T09:00'), confirms);
    expect(confirmed.refuses(at('2026-03-13T10:00'), confirms)).toEqual({
      type: 'NoCorrectionAwaits',
      agency: id('finance'),
    });
    const byLead = new ConfirmCorrection(confirms.data, by('planning'));
    expect(shortened.refuses(at('2026-03-13T10:00'), byLead)).toMatchObject({
      type: 'OnlyTheAgencyItselfMay',
    });
  });

  it('no longer waits for a confirmation when the correction is itself corrected', () => {
    const back = shortened.and(
      at('2026-03-12T10:00'),
      deliveryIs('2026-02-24T09:00', '2026-02-12T15:00'),
    );
    expect(back.refuses(at('2026-03-13T09:00'), confirms)).toMatchObject({
      type: 'NoCorrectionAwaits',
    });
  });

  it('is not shortened under a reply that is in', () => {
    const answered = asked.and(at('2026-03-11T09:00'), sends('finance'));
    const [corrected, ...more] = answered.adds(
      at('2026-03-12T09:00'),
      deliveryIs('2026-02-12T15:00'),
    );
    expect(more).toEqual([]);
    expect(corrected?.data).not.toHaveProperty('awaitsConfirmation');
  });

  it('moves at once where the agency corrects it against itself', () => {
    const own = new CorrectEntry(deliveryIs('2026-02-12T15:00').data, by('finance'));
    expect(types(asked.adds(at('2026-02-25T09:00'), own))).toEqual([
      'EntryCorrected',
      'DueDateMoved',
    ]);
  });

  const documents = { requestId, agency: id('finance') } as const;
  const incomplete = asked.and(
    at('2026-02-26T09:00'),
    new AskForDocuments(
      { ...documents, items: [{ item: 1, description: 'Dự toán' }] },
      by('finance'),
    ),
  );

  it('does not set a standing clock going when the day of receipt is corrected', () => {
    const corrected = incomplete.and(at('2026-02-27T09:00'), deliveryIs('2026-02-25T09:00'));
    expect(corrected.events.at(-1)).toMatchObject({ type: 'DueDateMoved' });
    expect(corrected.consultation(id('finance')).status).toBe('suspended');
  });

  it('is not moved by the day of receipt once the clock has begun again', () => {
    const restarted = incomplete.and(
      at('2026-03-02T09:00'),
      new SupplyDocuments(
        { ...documents, items: [1], evidence: { kind: 'recorded' } },
        by('planning'),
      ),
    );
    const [corrected, ...more] = restarted.adds(
      at('2026-03-03T09:00'),
      deliveryIs('2026-02-25T09:00'),
    );
    expect(more).toEqual([]);
    expect(corrected?.data).not.toHaveProperty('awaitsConfirmation');
  });
});
