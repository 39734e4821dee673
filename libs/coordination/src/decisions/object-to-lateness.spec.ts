import {
  asksExtension,
  at,
  by,
  decidesExtension,
  explains,
  id,
  letterTo,
  noticeLapses,
  objects,
  reviews,
  sends,
  story,
} from '#lib/coordination/testing';
import { ObjectToLateness } from '#lib/coordination';
import { localDate } from '#lib/working-time';

// Received on 13/2/2026, due on Friday 13/3: a mark of Saturday 14/3 is provisional until Friday 20/3.
const letter = story().and(at('2026-02-12T09:00'), letterTo(['finance', 'ministry']));
const silent = letter.and(at('2026-03-14T00:00'), noticeLapses());
const agency = id('finance');

describe('an agency marked late objects', () => {
  it('within five working days of the mark, and no later', () => {
    expect(silent.adds(at('2026-03-20T23:59'), objects('finance'))).toMatchObject([
      { type: 'LatenessObjectedTo', data: { agency } },
    ]);
    expect(silent.refuses(at('2026-03-21T00:00'), objects('finance'))).toEqual({
      type: 'MarkIsFinal',
      agency,
      until: localDate('2026-03-20'),
    });
  });

  it('again within five working days of its late answer, since only then it is known how late it was', () => {
    const answered = silent.and(at('2026-03-24T09:00'), sends('finance'));
    expect(answered.adds(at('2026-03-31T09:00'), objects('finance'))).toHaveLength(1);
    expect(answered.refuses(at('2026-04-01T09:00'), objects('finance'))).toMatchObject({
      type: 'MarkIsFinal',
      until: '2026-03-31',
    });
  });

  it('once, with its reason, and not after the review', () => {
    expect(silent.refuses(at('2026-03-16T09:00'), objects('finance', { reason: ' ' }))).toEqual({
      type: 'FieldMissing',
      field: 'reason',
    });
    const objected = silent.and(at('2026-03-16T09:00'), objects('finance'));
    expect(objected.refuses(at('2026-03-17T09:00'), objects('finance'))).toMatchObject({
      type: 'LatenessObjectedToAlready',
    });
    const explained = silent
      .and(at('2026-03-16T09:00'), explains('finance'))
      .and(at('2026-03-16T10:00'), reviews('finance', { kind: 'upheld' }));
    expect(explained.refuses(at('2026-03-17T09:00'), objects('finance'))).toMatchObject({
      type: 'LatenessReviewedAlready',
    });
  });

  it('only where it is marked, by a date that judges it', () => {
    expect(letter.refuses(at('2026-03-13T09:00'), objects('finance'))).toEqual({
      type: 'NotLate',
      agency,
    });
    expect(silent.refuses(at('2026-03-16T09:00'), objects('ministry'))).toMatchObject({
      type: 'NotLate',
    });
  });

  it('to the lateness of a window extended after some days of the first were excused, which stay so', () => {
    const lapsedAgain = letter
      .and(at('2026-03-10T09:00'), asksExtension('finance'))
      .and(at('2026-03-14T00:00'), noticeLapses())
      .and(at('2026-03-16T09:00'), explains('finance'))
      .and(at('2026-03-17T09:00'), reviews('finance', { kind: 'excused', workingDays: 2 }))
      .and(at('2026-03-18T09:00'), decidesExtension('finance', 5))
      .and(at('2026-03-21T00:00'), noticeLapses());
    const upheld = lapsedAgain
      .and(at('2026-03-23T09:00'), objects('finance'))
      .and(at('2026-03-24T09:00'), reviews('finance', { kind: 'upheld' }));
    expect(upheld.consultation(agency)).toMatchObject({
      latenessMark: { objectedTo: true, finding: { kind: 'excused', workingDays: 2 } },
    });
    expect(upheld.refuses(at('2026-03-24T10:00'), objects('finance'))).toMatchObject({
      type: 'LatenessReviewedAlready',
    });
  });

  it('itself, and nobody for it', () => {
    const { data } = objects('finance');
    const byLead = new ObjectToLateness(data, by('planning'));
    expect(silent.refuses(at('2026-03-16T09:00'), byLead)).toEqual({
      type: 'OnlyTheAgencyItselfMay',
      agency,
    });
  });
});
