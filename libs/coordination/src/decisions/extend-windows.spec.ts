import {
  addressee,
  at,
  deliveredTo,
  givesMoreTime,
  id,
  letterTo,
  sends,
  story,
} from '#lib/coordination/testing';

const asked = story().and(
  at('2026-02-12T09:00'),
  letterTo([], {
    addressees: [
      addressee('finance'),
      addressee('health'),
      addressee('transport', { channel: 'elsewhere' }),
    ],
  }),
);
const answered = asked.and(at('2026-03-02T09:00'), sends('health'));

describe('the lead gives more time unasked', () => {
  it('to every agency that still owes its reply; who has answered keeps its date', () => {
    const events = answered.adds(at('2026-03-03T09:00'), givesMoreTime(5));
    expect(events).toMatchObject([
      { type: 'WindowsExtended', data: { reason: 'Gửi bổ sung dự thảo mới' } },
      { type: 'DueDateMoved', data: { agency: 'finance', due: { dueOn: '2026-03-20' } } },
    ]);
  });

  it('also to one that the dossier reaches only afterwards', () => {
    const given = answered.and(at('2026-03-03T09:00'), givesMoreTime(5));
    expect(given.adds(at('2026-03-04T09:00'), deliveredTo('transport')).at(-1)).toMatchObject({
      type: 'WindowOpened',
      // Received on 5/3: fifteen working days and five more.
      data: { due: { dueOn: '2026-04-02' } },
    });
  });

  it('only to those it names', () => {
    const named = givesMoreTime(2, { agencies: [id('transport')] });
    const given = answered.and(at('2026-03-03T09:00'), named);
    expect(given.events.at(-1)).toMatchObject({
      type: 'WindowsExtended',
      data: { agencies: ['transport'] },
    });
  });

  it('is refused without a reason, to an agency that was not asked, and where no reply is owed', () => {
    expect(
      answered.refuses(at('2026-03-03T09:00'), givesMoreTime(5, { reason: '' })),
    ).toMatchObject({ type: 'FieldMissing' });
    expect(
      answered.refuses(at('2026-03-03T09:00'), givesMoreTime(5, { agencies: [id('ministry')] })),
    ).toEqual({ type: 'NotAddressed', agency: 'ministry' });
    expect(
      answered.refuses(at('2026-03-03T09:00'), givesMoreTime(5, { agencies: [id('health')] })),
    ).toEqual({ type: 'NoReplyOwed' });
    expect(answered.refuses(at('2026-03-03T09:00'), givesMoreTime(0))).toEqual({
      type: 'LengthImpossible',
      count: 0,
    });
  });
});
