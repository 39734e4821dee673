import type { Opinion, PointNumber } from '#lib/coordination';
import {
  addressee,
  at,
  id,
  letterTo,
  noticeLapses,
  opinion,
  sends,
  story,
  types,
} from '#lib/coordination/testing';
import { localDate } from '#lib/working-time';

// Delivered on Thursday 12/2/2026 and not yet registered: received on Friday 13/2; Tết is 16 to 20/2.
const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance']));

describe('an agency sends its opinion', () => {
  it('is on time through the last day of the window', () => {
    const [given, ...more] = asked.adds(at('2026-03-13T23:59'), sends('finance'));
    expect(more).toEqual([]);
    expect(given).toMatchObject({
      type: 'OpinionGiven',
      data: { enteredBy: 'author', timeliness: { kind: 'onTime' } },
    });
  });

  it('is accepted late, and marked so, after the lapse that belongs to it', () => {
    const events = asked.adds(at('2026-03-16T08:00'), sends('finance'));
    expect(types(events)).toEqual(['WindowLapsed', 'OpinionGiven']);
    expect(events[1]?.data).toHaveProperty('timeliness', { kind: 'late', workingDays: 1 });
  });

  it('does not record a second lapse where the keeper had noticed the first', () => {
    const lapsed = asked.and(at('2026-03-14T00:00'), noticeLapses());
    expect(types(lapsed.adds(at('2026-03-16T08:00'), sends('finance')))).toEqual(['OpinionGiven']);
  });

  it('is refused from an agency that was not asked', () => {
    expect(asked.refuses(at('2026-02-13T09:00'), sends('health'))).toEqual({
      type: 'NotAddressed',
      agency: id('health'),
    });
  });

  it('is refused a second time, unless it names the opinion it replaces', () => {
    const answered = asked.and(at('2026-02-23T09:00'), sends('finance'));
    expect(answered.refuses(at('2026-02-24T09:00'), sends('finance'))).toEqual({
      type: 'AnsweredAlready',
      opinion: 'opinion-of-finance',
    });
  });

  it('keeps the timeliness of the answer it supersedes', () => {
    const answered = asked.and(at('2026-03-13T09:00'), sends('finance', opinion('first')));
    const later = sends('finance', opinion('second'), { supersedes: opinion('first').id });
    expect(answered.adds(at('2026-03-20T09:00'), later)).toMatchObject([
      { type: 'OpinionGiven', data: { supersedes: 'first', timeliness: { kind: 'onTime' } } },
    ]);
  });

  it('is refused where it supersedes an opinion that is not standing', () => {
    const unknown = sends('finance', opinion('o'), { supersedes: opinion('gone').id });
    expect(asked.refuses(at('2026-02-23T09:00'), unknown)).toEqual({
      type: 'NothingToSupersede',
      opinion: 'gone',
    });
  });

  it('may be interim, which does not end the consultation', () => {
    const interim = asked.and(
      at('2026-02-23T09:00'),
      sends('finance', opinion('part', { kind: 'interim' })),
    );
    expect(interim.consultation(id('finance')).status).toBe('running');
    expect(types(interim.adds(at('2026-03-14T00:00'), noticeLapses()))).toEqual(['WindowLapsed']);
    expect(types(interim.adds(at('2026-03-02T09:00'), sends('finance')))).toEqual(['OpinionGiven']);
  });

  it('does not turn an answer back into an interim one', () => {
    const answered = asked.and(at('2026-02-23T09:00'), sends('finance', opinion('o')));
    const back = sends('finance', opinion('part', { kind: 'interim' }), {
      supersedes: opinion('o').id,
    });
    expect(answered.refuses(at('2026-02-24T09:00'), back)).toMatchObject({
      type: 'AnsweredAlready',
    });
  });

  it('is late by minutes on the due date itself, where an hour was stated', () => {
    const stated = letterTo(['finance'], {
      addressees: [
        addressee('finance', {
          window: {
            kind: 'stated',
            deadline: {
              words: 'trước 17h ngày 05/3/2026',
              on: localDate('2026-03-05'),
              hour: { at: '17:00', inclusive: false },
            },
          },
        }),
      ],
    });
    const hourly = story().and(at('2026-02-12T09:00'), stated);
    expect(hourly.adds(at('2026-03-05T16:59'), sends('finance'))).toHaveLength(1);
    expect(hourly.adds(at('2026-03-05T18:05'), sends('finance')).at(-1)).toMatchObject({
      data: { timeliness: { kind: 'late', workingDays: 0, minutes: 65 } },
    });
  });

  const point = (number: number) => ({
    number: number as PointNumber,
    concerns: 'Điều 1',
    stance: 'amend' as const,
    text: 'Bổ sung căn cứ',
  });
  const { id: given, kind, form, points } = opinion('o');
  const undocumented: Opinion = { id: given, kind, form, points };

  it.each<[string, Opinion]>([
    ['kind', opinion('o', { kind: 'unrecorded' })],
    ['form', opinion('o', { form: 'unrecorded' })],
    ['document', undocumented],
    ['points', opinion('o', { kind: 'disagree' })],
    ['points', opinion('o', { kind: 'agreeWithComments', points: [point(1), point(3)] })],
    ['points', opinion('o', { points: [{ ...point(1), text: ' ' }] })],
    ['reaffirms', opinion('o', { kind: 'reaffirmed' })],
  ])('is refused without its %s', (field, incomplete) => {
    expect(asked.refuses(at('2026-02-23T09:00'), sends('finance', incomplete))).toEqual({
      type: 'OpinionIncomplete',
      field,
    });
  });
});
