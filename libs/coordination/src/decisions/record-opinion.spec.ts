import type { RuleSetId } from '#lib/rulebook';
import {
  OpenRequest,
  RecordDelivery,
  RecordOpinion,
  type RequestRejection,
} from '#lib/coordination';
import {
  addressee,
  at,
  byImport,
  deliveredTo,
  id,
  letterTo,
  moment,
  noticeLapses,
  opinion,
  records,
  story,
  types,
} from '#lib/coordination/testing';
import { localDate } from '#lib/working-time';

const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance']));
const now = at('2026-03-18T09:00');

describe('an opinion received otherwise is recorded', () => {
  it('counts on its date where only the date on the letter is known', () => {
    const dated = records('finance', '2026-03-13T17:00', opinion('o'), { dateOnly: true });
    expect(asked.adds(now, dated)).toMatchObject([
      {
        type: 'OpinionGiven',
        data: {
          sentAt: moment('2026-03-13T00:00'),
          dateOnly: true,
          timeliness: { kind: 'onTime' },
        },
      },
    ]);
  });

  it.each<[string, string, RequestRejection]>([
    [
      'dated before the letter',
      '2026-02-11T09:00',
      {
        type: 'DateBeforeLetter',
        field: 'sentAt',
        value: localDate('2026-02-11'),
        letterIssuedOn: localDate('2026-02-12'),
      },
    ],
    [
      'dated before its delivery',
      '2026-02-12T08:59',
      {
        type: 'DateBefore',
        field: 'sentAt',
        value: moment('2026-02-12T08:59'),
        earliest: moment('2026-02-12T09:00'),
      },
    ],
    [
      'dated in the future',
      '2026-03-18T09:01',
      { type: 'DateInFuture', field: 'sentAt', value: moment('2026-03-18T09:01') },
    ],
  ])('is refused when %s', (_, sentAt, rejection) => {
    expect(asked.refuses(now, records('finance', sentAt))).toEqual(rejection);
  });

  it('is refused when the letter itself is signed before the request or in the future', () => {
    const signed = (signedOn: string) =>
      records(
        'finance',
        '2026-03-02T09:00',
        opinion('o', { document: { number: '8/STC', signedOn: localDate(signedOn) } }),
      );
    expect(asked.refuses(now, signed('2026-02-11'))).toMatchObject({ type: 'DateBeforeLetter' });
    expect(asked.refuses(now, signed('2026-03-19'))).toMatchObject({ type: 'DateInFuture' });
  });

  it('is refused before the delivery is recorded', () => {
    const sent = story().and(
      at('2026-02-12T09:00'),
      letterTo(['finance'], { addressees: [addressee('finance', { channel: 'elsewhere' })] }),
    );
    expect(sent.refuses(now, records('finance', '2026-03-02T09:00'))).toEqual({
      type: 'NotDelivered',
      agency: id('finance'),
    });
  });

  it('judges nobody who is not bound, though the lapse stays on record', () => {
    const toMinistry = story().and(at('2026-02-12T09:00'), letterTo(['ministry']));
    expect(toMinistry.adds(now, records('ministry', '2026-03-17T09:00'))).toMatchObject([
      { type: 'WindowLapsed' },
      { type: 'OpinionGiven', data: { timeliness: { kind: 'notJudged' } } },
    ]);
  });
});

describe('a past reply is transcribed', () => {
  const transcribed = { kind: 'transcribed', file: 'vn-real-cases.csv', line: 2 } as const;
  const bare = (name: string) => ({
    id: opinion(name).id,
    kind: 'unrecorded' as const,
    form: 'unrecorded' as const,
    points: [],
  });
  const opened = story().and(
    now,
    new OpenRequest(
      {
        ...letterTo(['finance']).data,
        letter: { number: '5107/TTr-UBND', issuedOn: localDate('2009-10-02') },
        matter: { kind: 'unrecorded' },
        dossier: { status: 'unrecorded' },
        ruleSet: 'REFERENCE-15WD' as RuleSetId,
        addressees: [addressee('finance', { channel: 'elsewhere' })],
        sentAt: moment('2009-10-02T00:00'),
        evidence: transcribed,
      },
      byImport(),
    ),
  );
  const delivered = opened.and(
    now,
    new RecordDelivery(
      {
        ...deliveredTo('finance').data,
        deliveredAt: moment('2009-10-02T00:00'),
        evidence: transcribed,
      },
      byImport(),
    ),
  );
  const replied = (on: string) =>
    new RecordOpinion(
      {
        ...records('finance', `${on}T00:00`, bare('o')).data,
        dateOnly: true,
        evidence: transcribed,
      },
      byImport(),
    );

  it.each([
    ['2009-10-22', { kind: 'onTime' }],
    ['2009-10-23', { kind: 'onTime' }],
    ['2009-10-26', { kind: 'late', workingDays: 1 }],
  ])(
    'is judged by the day of delivery: 15 working days from 2/10/2009, replied on %s',
    (on, timeliness) => {
      const given = delivered.adds(now, replied(on)).at(-1);
      expect(given).toMatchObject({ data: { enteredBy: 'import', timeliness } });
    },
  );

  it('records lapse and late reply in one append, or once where the keeper came first', () => {
    expect(types(delivered.adds(now, replied('2009-10-26')))).toEqual([
      'WindowLapsed',
      'OpinionGiven',
    ]);
    const noticed = delivered.and(now, noticeLapses());
    expect(types(noticed.adds(now, replied('2009-10-26')))).toEqual(['OpinionGiven']);
    expect(types(noticed.adds(now, replied('2009-10-22')))).toEqual([
      'LapseReversed',
      'OpinionGiven',
    ]);
  });

  it('is accepted before its recorded delivery, and judged by nothing where no delivery is known', () => {
    const later = opened.and(
      now,
      new RecordDelivery(
        {
          ...deliveredTo('finance').data,
          deliveredAt: moment('2009-10-09T00:00'),
          evidence: transcribed,
        },
        byImport(),
      ),
    );
    expect(later.adds(now, replied('2009-10-06'))).toMatchObject([
      { data: { timeliness: { kind: 'onTime' } } },
    ]);
    expect(opened.adds(now, replied('2009-10-06'))).toMatchObject([
      { data: { timeliness: { kind: 'notJudged' } } },
    ]);
  });

  it('is refused before the letter it answers', () => {
    expect(delivered.refuses(now, replied('2009-10-01'))).toMatchObject({
      type: 'DateBeforeLetter',
    });
  });
});
