import {
  at,
  explains,
  id,
  letterTo,
  noticeLapses,
  reviews,
  sends,
  story,
} from '#lib/coordination/testing';

const letter = story().and(at('2026-02-12T09:00'), letterTo(['finance']));
const silent = letter.and(at('2026-03-14T00:00'), noticeLapses());
const agency = id('finance');

describe('a late agency explains', () => {
  it('while it is silent and after its late answer, with a coded cause, at any time until the review', () => {
    const [explained] = silent.adds(at('2026-05-04T09:00'), explains('finance'));
    expect(explained).toMatchObject({
      type: 'LatenessExplained',
      data: { cause: 'systemOutage' },
    });
    const answered = letter.and(at('2026-03-17T09:00'), sends('finance'));
    const first = answered.and(at('2026-05-04T09:00'), explains('finance'));
    const awaited = explains('finance', { cause: 'awaitedOthers' });
    const second = first.and(at('2026-05-05T09:00'), awaited);
    const reviewed = second.and(at('2026-05-06T09:00'), reviews('finance', { kind: 'upheld' }));
    expect(reviewed.refuses(at('2026-05-07T09:00'), awaited)).toEqual({
      type: 'LatenessReviewedAlready',
      agency,
    });
  });

  it('in words beside the code', () => {
    const wordless = explains('finance', { explanation: ' ' });
    expect(silent.refuses(at('2026-03-16T09:00'), wordless)).toEqual({
      type: 'FieldMissing',
      field: 'explanation',
    });
  });

  it('no lateness that is not there', () => {
    const inTime = letter.and(at('2026-03-13T09:00'), sends('finance'));
    expect(inTime.refuses(at('2026-03-16T09:00'), explains('finance'))).toEqual({
      type: 'NotLate',
      agency,
    });
  });
});
