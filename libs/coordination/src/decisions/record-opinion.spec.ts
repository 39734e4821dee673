import { CorrectEntry, type RequestRejection } from '#lib/coordination';
import {
  addressee,
  at,
  by,
  id,
  letterTo,
  moment,
  opinion,
  records,
  requestId,
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
          occurredAt: moment('2026-03-13T00:00'),
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

  it('is refused where it was received before it was sent', () => {
    const received = records('finance', '2026-03-02T09:00', opinion('o'), {
      receivedAt: moment('2026-03-02T08:59'),
    });
    expect(asked.refuses(now, received)).toMatchObject({ type: 'DateBefore', field: 'receivedAt' });
  });

  it('is not judged again where it judges nobody', () => {
    const recorded = story()
      .and(at('2026-02-12T09:00'), letterTo(['ministry']))
      .and(now, records('ministry', '2026-03-17T09:00', opinion('o')));
    const correction = new CorrectEntry(
      {
        requestId,
        correction: {
          entry: 'sending',
          agency: id('ministry'),
          opinion: opinion('o').id,
          from: moment('2026-03-17T09:00'),
          to: moment('2026-03-02T09:00'),
        },
        reason: 'Ghi nhầm ngày',
        evidence: { kind: 'document', description: 'Bản quét' },
      },
      by('planning'),
    );
    expect(types(recorded.adds(now, correction))).toEqual(['EntryCorrected']);
  });
});
