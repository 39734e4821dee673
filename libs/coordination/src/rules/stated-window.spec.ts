import { type Addressee, AddAddressee, type WindowInLetter } from '#lib/coordination';
import {
  addressee,
  at,
  by,
  deliveredTo,
  id,
  letterTo,
  requestId,
  story,
} from '#lib/coordination/testing';
import { type RuleSet, Rulebook, shippedRulebook } from '#lib/rulebook';
import { inWords, type Length, localDate } from '#lib/working-time';

const SEVEN: Length = { count: 7, unit: 'workingDay' };
const now = at('2026-10-05T09:00');
const to = (window: WindowInLetter, told: Partial<Addressee> = {}) =>
  letterTo([], {
    letter: { number: '412/SQH-QLHT', issuedOn: localDate('2026-10-05') },
    addressees: [addressee('finance', { window, ...told })],
  });
const stated = (words: string, on: string, hour?: { at: string; inclusive: boolean }) =>
  ({
    kind: 'stated',
    deadline: { words, on: localDate(on), ...(hour && { hour }) },
  }) satisfies WindowInLetter;
const dueOf = (window: WindowInLetter) => story().and(now, to(window)).events.at(-1);

describe('the words of a letter and the deadline that its lead confirms', () => {
  it('agree, or are refused with what was read', () => {
    expect(dueOf(stated('trước ngày 28/10/2026', '2026-10-28'))).toMatchObject({
      data: { due: { dueOn: '2026-10-28' } },
    });
    expect(story().refuses(now, to(stated('trước ngày 28/10/2026', '2026-10-29')))).toMatchObject({
      type: 'WordsSayOtherwise',
      agency: id('finance'),
      read: { kind: 'date', on: '2026-10-28' },
    });
    const hour = { at: '10:00', inclusive: false };
    expect(
      story().refuses(now, to(stated('trước 9h ngày 28/10/2026', '2026-10-28', hour))),
    ).toMatchObject({ type: 'WordsSayOtherwise' });
  });

  it('agree on whether the hour itself is still in time', () => {
    const words = 'trước 17h ngày 28/10/2026';
    const entered = (inclusive: boolean) => stated(words, '2026-10-28', { at: '17:00', inclusive });
    expect(story().refuses(now, to(entered(true)))).toMatchObject({ type: 'WordsSayOtherwise' });
    expect(dueOf(entered(false))).toMatchObject({
      data: { due: { dueAt: '2026-10-28T17:00:00.000+07:00' } },
    });
  });

  it('that cannot be read stand as the lead reads them', () => {
    expect(dueOf(stated('trong thời gian sớm nhất', '2026-10-28'))).toMatchObject({
      data: { due: { dueOn: '2026-10-28' } },
    });
  });

  it('of another agency that is asked later are held against the same letter', () => {
    const opened = story().and(
      now,
      letterTo(['health'], {
        letter: { number: '412/SQH-QLHT', issuedOn: localDate('2026-10-05') },
      }),
    );
    const added = new AddAddressee(
      {
        requestId,
        addressee: addressee('finance', { window: stated('trước ngày 28/10', '2026-10-27') }),
        evidence: { kind: 'recorded' },
      },
      by('planning'),
    );
    expect(opened.refuses(at('2026-10-06T09:00'), added)).toMatchObject({
      type: 'WordsSayOtherwise',
    });
  });
});

describe('a length with the starting point that the letter gives it', () => {
  it('runs from the sending, and an addressee it reaches late still has a whole working day', () => {
    const window: WindowInLetter = {
      kind: 'length',
      length: SEVEN,
      words: '07 ngày làm việc kể từ ngày gửi',
      from: { point: 'sent' },
    };
    const sent = story().and(now, to(window, { channel: 'elsewhere' }));
    expect(sent.adds(at('2026-10-06T09:00'), deliveredTo('finance')).at(-1)).toMatchObject({
      data: { due: { dueOn: '2026-10-14' } },
    });
    // Received on Friday 16/10, after the seven days had run out.
    expect(sent.adds(at('2026-10-15T09:00'), deliveredTo('finance')).at(-1)).toMatchObject({
      data: { due: { dueOn: '2026-10-19' } },
    });
  });

  it('runs from the occasion it names, on that day, and says so', () => {
    const opened = dueOf({
      kind: 'length',
      length: { count: 10, unit: 'workingDay' },
      from: { point: 'occasion', on: localDate('2026-10-01'), occasion: 'ngày công bố Chỉ số' },
    });
    expect(opened).toMatchObject({ data: { due: { dueOn: '2026-10-15' } } });
    if (opened?.type !== 'WindowOpened') throw new Error('no window');
    expect(inWords(opened.data.due.derivation, 'vi').join(' ')).toContain('ngày công bố Chỉ số');
  });

  it('that the words start elsewhere than the rule is refused until the lead enters that start', () => {
    const words = '07 ngày làm việc kể từ ngày gửi';
    const window: WindowInLetter = { kind: 'length', length: SEVEN, words };
    expect(story().refuses(now, to(window))).toMatchObject({ type: 'WordsSayOtherwise' });
    expect(story().adds(now, to({ ...window, from: { point: 'sent' } })).length).toBeGreaterThan(0);
  });

  it('that the words start elsewhere is refused', () => {
    const window: WindowInLetter = {
      kind: 'length',
      length: SEVEN,
      words: '07 ngày làm việc kể từ ngày nhận',
      from: { point: 'sent' },
    };
    expect(story().refuses(now, to(window))).toMatchObject({ type: 'WordsSayOtherwise' });
  });
});

describe('a rule that caps what a letter may state', () => {
  const capped = (rule: RuleSet): RuleSet => ({
    ...rule,
    startingPoint: { value: 'sent', basis: 'law' },
    statedDeadline: {
      value: { prevails: true, cap: SEVEN, exception: 'importantOrComplex' },
      basis: 'law',
    },
  });
  const rules = new Rulebook(shippedRulebook.all().map(capped));
  const under = at('2026-10-05T09:00', { rules });

  it('tests the date as written, from the sending', () => {
    expect(
      story().adds(under, to(stated('trước ngày 14/10/2026', '2026-10-14'))).length,
    ).toBeGreaterThan(0);
    expect(story().refuses(under, to(stated('trước ngày 15/10/2026', '2026-10-15')))).toEqual({
      type: 'OverTheCap',
      agency: id('finance'),
      cap: SEVEN,
      latest: '2026-10-14',
    });
    const eight: WindowInLetter = { kind: 'length', length: { count: 8, unit: 'workingDay' } };
    expect(story().refuses(under, to(eight))).toMatchObject({ type: 'OverTheCap' });
    const aWeekOfHours: WindowInLetter = { kind: 'length', length: { count: 168, unit: 'hour' } };
    expect(story().adds(under, to(aWeekOfHours)).length).toBeGreaterThan(0);
  });

  it('from receipt, where the rule starts there, gives the letter the latest day of it', () => {
    const fromReceipt = new Rulebook(
      shippedRulebook.all().map((rule) => ({ ...capped(rule), startingPoint: rule.startingPoint })),
    );
    const then = at('2026-10-05T09:00', { rules: fromReceipt });
    expect(
      story().adds(then, to(stated('trước ngày 15/10/2026', '2026-10-15'))).length,
    ).toBeGreaterThan(0);
    expect(story().refuses(then, to(stated('trước ngày 16/10/2026', '2026-10-16')))).toMatchObject({
      type: 'OverTheCap',
      latest: '2026-10-15',
    });
  });

  it('lets an important or complex matter pass with its reasons, which the record keeps', () => {
    const importantOrComplex = 'Liên quan nhiều lĩnh vực, phải lấy ý kiến nhiều cơ quan';
    const window = { ...stated('trước ngày 30/10/2026', '2026-10-30'), importantOrComplex };
    expect(story().adds(under, to(window))).toContainEqual(
      expect.objectContaining({
        type: 'AddresseeAdded',
        data: expect.objectContaining({ addressee: expect.objectContaining({ window }) }),
      }),
    );
    expect(story().refuses(under, to({ ...window, importantOrComplex: ' ' }))).toMatchObject({
      type: 'OverTheCap',
    });
  });
});

describe('a silence clause in the letter', () => {
  it('is kept verbatim, and silence has the effect the rule gives it', () => {
    const silenceClause = 'Quá thời hạn, nếu không có văn bản góp ý thì xem như thống nhất';
    const opened = story().and(now, letterTo(['finance'], { silenceClause }));
    expect(opened.events[0]).toMatchObject({ type: 'RequestOpened', data: { silenceClause } });
  });
});
