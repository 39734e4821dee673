import type { Correction } from '#lib/coordination';
import {
  asksFor,
  at,
  corrects,
  id,
  letterTo,
  moment,
  opinion,
  sends,
  story,
  types,
} from '#lib/coordination/testing';

const sentOn = (from: string, to: string): Correction => ({
  entry: 'sending',
  agency: id('finance'),
  opinion: opinion('o').id,
  from: moment(from),
  to: moment(to),
});

/** Due 13/3, documents asked for in time on 23/2 and never supplied, answered on 25/3 while the clock stood. */
const answered = story()
  .and(at('2026-02-12T09:00'), letterTo(['finance']))
  .and(at('2026-02-23T09:00'), asksFor('finance', 'Dự toán'))
  .and(at('2026-03-25T10:00'), sends('finance', opinion('o')));

describe('an answer given while the clock stood is in time', () => {
  it('and stays so when the agency corrects the hour of its sending', () => {
    const events = answered.adds(
      at('2026-03-26T09:00'),
      corrects('finance', sentOn('2026-03-25T10:00', '2026-03-25T09:00')),
    );
    expect(types(events)).toEqual(['EntryCorrected']);
  });

  it('and stays so when the delivery proves to have been some days later', () => {
    const later = corrects('planning', {
      entry: 'delivery',
      agency: id('finance'),
      from: moment('2026-02-12T09:00'),
      to: moment('2026-02-23T08:00'),
    });
    const corrected = answered.and(at('2026-03-26T09:00'), later);
    expect(types(corrected.events.slice(answered.events.length))).toEqual([
      'EntryCorrected',
      'DueDateMoved',
    ]);
    expect(corrected.consultation(id('finance'))).toMatchObject({
      judged: { timeliness: { kind: 'onTime' } },
      lapsed: false,
    });
  });

  it('even after another opinion superseded its content', () => {
    const replaced = answered.and(
      at('2026-03-27T09:00'),
      sends('finance', opinion('p'), { supersedes: opinion('o').id }),
    );
    const events = replaced.adds(
      at('2026-03-28T09:00'),
      corrects('finance', sentOn('2026-03-25T10:00', '2026-03-25T09:00')),
    );
    expect(types(events)).toEqual(['EntryCorrected']);
  });
});
