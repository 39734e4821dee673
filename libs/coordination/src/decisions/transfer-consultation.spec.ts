import type { TransferConsultation as Transfer } from '#lib/coordination';
import { ReturnDossier, TransferConsultation } from '#lib/coordination';
import {
  asksExtension,
  asksFor,
  at,
  by,
  ended,
  follows,
  id,
  letterTo,
  moment,
  noticeLapses,
  opinion,
  passesOn,
  records,
  registerWith,
  requestId,
  sends,
  story,
  types,
} from '#lib/coordination/testing';

// Received on Friday 13/2/2026, Tết is 16 to 20/2: due on Friday 13/3.
const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance', 'transport']));
const now = at('2026-03-03T09:00');

const transfer = (told: Partial<Transfer['data']>, name: Parameters<typeof by>[0] = 'planning') =>
  new TransferConsultation(
    {
      requestId,
      agency: id('finance'),
      cause: 'wrongAddressee',
      heirs: [{ agency: id('health') }],
      reason: 'Gửi nhầm cơ quan',
      ...told,
    },
    by(name),
  );

describe('a letter sent to the wrong body', () => {
  it('is passed by the lead to the right one, on a clock of its own', () => {
    expect(asked.adds(now, transfer({}))).toMatchObject([
      {
        type: 'ConsultationTransferred',
        data: {
          agency: 'finance',
          cause: 'wrongAddressee',
          occurredAt: moment('2026-03-03T09:00'),
        },
      },
      { type: 'AddresseeAdded', data: { agency: 'health' } },
      { type: 'DossierDelivered', data: { agency: 'health' } },
      { type: 'WindowOpened', data: { agency: 'health', due: { dueOn: '2026-03-25' } } },
    ]);
  });

  it('leaves the right one five working days, however short the letter’s own window', () => {
    const short = story().and(
      at('2026-02-23T09:00'),
      letterTo([], {
        addressees: [
          {
            agency: id('finance'),
            channel: 'throughSystem',
            window: { kind: 'length', length: { count: 2, unit: 'workingDay' } },
          },
        ],
      }),
    );
    expect(short.adds(at('2026-02-24T09:00'), transfer({})).at(-1)).toMatchObject({
      type: 'WindowOpened',
      data: { due: { dueOn: '2026-03-03' } },
    });
  });

  it('is passed on also where the wrong body has returned it', () => {
    const returned = asked.and(
      at('2026-02-13T09:00'),
      new ReturnDossier(
        { requestId, agency: id('finance'), cause: 'misaddressed', reason: 'Gửi nhầm nơi nhận' },
        by('finance'),
      ),
    );
    expect(types(returned.adds(now, transfer({})))).toEqual([
      'ConsultationTransferred',
      'AddresseeAdded',
      'DossierDelivered',
      'WindowOpened',
    ]);
  });

  it('takes back the lapse of a body that owed nothing', () => {
    const lapsed = asked.and(at('2026-03-14T00:00'), noticeLapses());
    expect(types(lapsed.adds(at('2026-03-16T09:00'), transfer({})))).toEqual([
      'LapseReversed',
      'ConsultationTransferred',
      'AddresseeAdded',
      'DossierDelivered',
      'WindowOpened',
    ]);
  });

  it('passes to somebody, and never to the lead nor to one that is asked already', () => {
    expect(asked.refuses(now, transfer({ heirs: [] }))).toEqual({
      type: 'FieldMissing',
      field: 'heirs',
    });
    expect(asked.refuses(now, transfer({ heirs: [{ agency: id('planning') }] }))).toEqual({
      type: 'LeadIsAddressee',
      agency: 'planning',
    });
    expect(asked.refuses(now, transfer({ heirs: [{ agency: id('transport') }] }))).toEqual({
      type: 'AddressedTwice',
      agency: 'transport',
    });
    expect(asked.refuses(now, transfer({ heirs: [{ agency: id('finance') }] }))).toEqual({
      type: 'AddressedTwice',
      agency: 'finance',
    });
  });
});

describe('a matter that an agency answers is outside its remit', () => {
  const said = asked.and(
    at('2026-02-24T09:00'),
    sends('finance', opinion('not-ours', { kind: 'outOfRemit' })),
  );

  it('is passed by the lead to another, with a clock of its own; the answer was in time and stays', () => {
    const passed = said.and(now, passesOn('finance', 'health'));
    expect(types(passed.events).slice(-4)).toEqual([
      'ConsultationTransferred',
      'AddresseeAdded',
      'DossierDelivered',
      'WindowOpened',
    ]);
    expect(passed.consultation(id('finance'))).toMatchObject({
      status: 'transferred',
      cause: 'outOfRemit',
      judged: { timeliness: { kind: 'onTime' } },
    });
    expect(passed.consultation(id('health'))).toMatchObject({
      status: 'running',
      clock: { due: { dueOn: '2026-03-25' } },
    });
  });

  it('may be for several bodies, each with its own question and reached its own way', () => {
    const heirs = [
      { agency: id('health'), question: 'Dự toán' },
      { agency: id('office'), question: 'Thẩm quyền', channel: 'elsewhere' as const },
    ];
    const passed = said.and(now, passesOn('finance', 'health', { heirs }));
    expect(passed.consultation(id('health'))).toMatchObject({ status: 'running' });
    expect(passed.consultation(id('office'))).toMatchObject({
      status: 'awaitingDelivery',
      addressee: { question: 'Thẩm quyền' },
    });
    const unasked = heirs.map(({ agency }) => ({ agency }));
    expect(said.refuses(now, passesOn('finance', 'health', { heirs: unasked }))).toEqual({
      type: 'FieldMissing',
      field: 'question',
    });
  });

  it('is not passed on where the agency has said no such thing, nor by anybody but the lead', () => {
    expect(asked.refuses(now, passesOn('finance', 'health'))).toEqual({
      type: 'NotOutOfRemit',
      agency: 'finance',
    });
    expect(said.refuses(now, transfer({ cause: 'outOfRemit' }, 'office'))).toEqual({
      type: 'OnlyTheLeadMay',
      lead: 'planning',
    });
  });
});

describe('after a reorganisation', () => {
  const register = registerWith(ended('finance', '2026-03-02', ['health', 'office']));
  const then = at('2026-03-03T09:00', { register });
  const split = asked.and(then, follows('finance'));
  const byQuestion = transfer({
    cause: 'reorganised',
    heirs: [
      { agency: id('health'), question: 'Dự toán' },
      { agency: id('office'), question: 'Thẩm quyền' },
    ],
    reason: 'Theo 12/NQ-HĐND',
  });

  it('the lead names which heir answers what; each has five working days from then', () => {
    const named = split.and(then, byQuestion);
    expect(named.consultation(id('finance'))).toMatchObject({
      status: 'transferred',
      transferredAt: moment('2026-03-02T00:00'),
      heirsAwaited: false,
    });
    for (const [heir, question] of [
      ['health', 'Dự toán'],
      ['office', 'Thẩm quyền'],
    ] as const)
      expect(named.consultation(id(heir))).toMatchObject({
        status: 'running',
        addressee: { question },
        clock: { due: { dueOn: '2026-03-13' } },
      });
  });

  it('each has what the body had asked of the lead: the missing items, and the decision on more time', () => {
    const waiting = asked
      .and(at('2026-02-24T08:00'), asksExtension('finance', 5))
      .and(at('2026-02-24T09:00'), asksFor('finance', 'Dự toán'))
      .and(then, follows('finance'))
      .and(then, byQuestion);
    for (const heir of ['health', 'office'] as const)
      expect(waiting.consultation(id(heir))).toMatchObject({
        status: 'suspended',
        delivery: { outstanding: [{ item: 1, description: 'Dự toán' }] },
        clock: { extensionAsked: { askedAt: moment('2026-02-24T08:00') } },
      });
  });

  it('several heirs have each a question of their own', () => {
    const heirs = [{ agency: id('health') }, { agency: id('office') }];
    expect(split.refuses(then, transfer({ cause: 'reorganised', heirs }))).toEqual({
      type: 'FieldMissing',
      field: 'question',
    });
  });

  it('only a body that took its tasks over is its heir', () => {
    const heirs = [{ agency: id('ministry') }];
    expect(split.refuses(then, transfer({ cause: 'reorganised', heirs }))).toEqual({
      type: 'NotAnHeir',
      agency: 'ministry',
      of: 'finance',
    });
  });

  it('none is named only where the body stands no more', () => {
    expect(asked.refuses(now, transfer({ cause: 'reorganised', heirs: [] }))).toEqual({
      type: 'FieldMissing',
      field: 'heirs',
    });
    expect(types(split.adds(then, transfer({ cause: 'reorganised', heirs: [] })))).toEqual([
      'ConsultationTransferred',
    ]);
  });

  it('a reply sent before the transfer and found after it is judged by its own day', () => {
    const found = split.and(then, records('finance', '2026-02-27T16:00'));
    expect(found.consultation(id('finance'))).toMatchObject({
      status: 'transferred',
      judged: { timeliness: { kind: 'onTime' } },
    });
    expect(split.refuses(then, sends('finance'))).toMatchObject({ type: 'AddresseeNotOpen' });
  });
});

describe('a consultation is transferred', () => {
  it('for a reason', () => {
    expect(asked.refuses(now, transfer({ reason: ' ' }))).toEqual({
      type: 'FieldMissing',
      field: 'reason',
    });
  });

  it('never once it is answered or over', () => {
    const answered = asked.and(now, sends('finance'));
    expect(answered.refuses(now, transfer({}))).toMatchObject({ type: 'AnsweredAlready' });
    const passed = asked.and(now, transfer({}));
    expect(passed.refuses(now, transfer({ heirs: [{ agency: id('office') }] }))).toEqual({
      type: 'AddresseeNotOpen',
      agency: 'finance',
      status: 'transferred',
    });
  });

  it('never by the agency that would be rid of it', () => {
    expect(asked.refuses(now, transfer({}, 'finance'))).toMatchObject({
      type: 'OnlyThesePartiesMay',
    });
  });
});
