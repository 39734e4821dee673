import {
  at,
  corrects,
  explains,
  givesMoreTime,
  id,
  letterTo,
  noticeLapses,
  objects,
  reviews,
  sends,
  story,
  types,
} from '#lib/coordination/testing';
import { localDate } from '#lib/working-time';

// Due on Friday 13/3/2026: an answer on Tuesday 17/3 is two working days late.
const letter = story().and(at('2026-02-12T09:00'), letterTo(['finance']));
const silent = letter.and(at('2026-03-14T00:00'), noticeLapses());
const late = silent.and(at('2026-03-17T09:00'), sends('finance'));
const explained = late.and(at('2026-03-18T09:00'), explains('finance'));
const silentExplained = silent.and(at('2026-03-16T09:00'), explains('finance'));
const agency = id('finance');
const excused = { kind: 'excused' } as const;
const daysExcused = (workingDays: number) => ({ kind: 'excused', workingDays }) as const;
const review = at('2026-03-19T09:00');

describe('the monitoring body reviews a lateness', () => {
  it('upheld: it stays as it is', () => {
    expect(types(explained.adds(review, reviews('finance', { kind: 'upheld' })))).toEqual([
      'LatenessReviewed',
    ]);
  });

  it('excused as a whole: the lapse is taken back, and the answer keeps the day on which it was sent', () => {
    expect(explained.adds(review, reviews('finance', excused))).toMatchObject([
      { type: 'LatenessReviewed', data: { finding: excused } },
      { type: 'LapseReversed', data: { cause: 'excused', lapse: { dueOn: '2026-03-13' } } },
    ]);
    expect(explained.and(review, reviews('finance', excused)).consultation(agency)).toMatchObject({
      status: 'answered',
      lapsed: false,
      judged: { timeliness: { kind: 'late', workingDays: 2 } },
    });
  });

  it('excused for some days: the lapse stands where more remain, and is taken back where none does', () => {
    expect(types(explained.adds(review, reviews('finance', daysExcused(1))))).toEqual([
      'LatenessReviewed',
    ]);
    expect(types(explained.adds(review, reviews('finance', daysExcused(2))))).toEqual([
      'LatenessReviewed',
      'LapseReversed',
    ]);
  });

  it('excuses a silence: its window has passed all the same, so the keeper finds nothing and submission waits no longer', () => {
    const silence = silentExplained.and(review, reviews('finance', excused));
    expect(types(silence.events).slice(-2)).toEqual(['LatenessReviewed', 'LapseReversed']);
    expect(silence.consultation(agency).status).toBe('lapsed');
    expect(silence.adds(at('2026-03-20T09:00'), noticeLapses())).toEqual([]);
    const answered = silence.adds(at('2026-03-24T09:00'), sends('finance'));
    expect(types(answered)).toEqual(['OpinionGiven']);
  });

  it('excuses some days of a silence: an answer within them takes the lapse back, a later one does not', () => {
    const silence = silentExplained.and(review, reviews('finance', daysExcused(5)));
    expect(types(silence.adds(at('2026-03-20T09:00'), sends('finance')))).toEqual([
      'OpinionGiven',
      'LapseReversed',
    ]);
    expect(types(silence.adds(at('2026-03-23T09:00'), sends('finance')))).toEqual(['OpinionGiven']);
  });

  it('what was excused stays so when the due date moves', () => {
    const excusedDay = silentExplained.and(review, reviews('finance', daysExcused(1)));
    const moved = excusedDay.and(at('2026-03-19T10:00'), givesMoreTime(1));
    expect(types(moved.events).slice(-3)).toEqual([
      'LapseReversed',
      'DueDateMoved',
      'WindowLapsed',
    ]);
    expect(moved.consultation(agency).latenessMark).toMatchObject({ finding: daysExcused(1) });
  });

  it('takes a lapse back once, whatever takes the consultation from the agency afterwards', () => {
    const silence = silentExplained.and(review, reviews('finance', excused));
    const wrong = corrects('planning', { entry: 'addressee', from: agency, to: id('health') });
    expect(types(silence.adds(at('2026-03-20T09:00'), wrong))).not.toContain('LapseReversed');
  });

  it('only what was objected to or explained, once', () => {
    expect(late.refuses(review, reviews('finance', excused))).toEqual({
      type: 'NothingToReview',
      agency,
    });
    const objected = late.and(at('2026-03-18T09:00'), objects('finance'));
    const reviewed = objected.and(review, reviews('finance', { kind: 'upheld' }));
    expect(reviewed.refuses(review, reviews('finance', excused))).toEqual({
      type: 'LatenessReviewedAlready',
      agency,
    });
  });

  it('refuses a ruling without its document, without a reason, or for no whole day', () => {
    const without = { number: ' ', issuedOn: localDate('2026-03-16') };
    expect(explained.refuses(review, reviews('finance', excused, { ruling: without }))).toEqual({
      type: 'FieldMissing',
      field: 'ruling.number',
    });
    expect(explained.refuses(review, reviews('finance', excused, { reason: '' }))).toEqual({
      type: 'FieldMissing',
      field: 'reason',
    });
    expect(explained.refuses(review, reviews('finance', daysExcused(0)))).toEqual({
      type: 'ExcuseImpossible',
      workingDays: 0,
    });
  });

  it('nowhere where it leads or is asked: no body reviews its own case (R11)', () => {
    const ofTheOffice = story()
      .and(at('2026-02-12T09:00'), letterTo(['finance', 'office']))
      .and(at('2026-03-17T09:00'), sends('finance'))
      .and(at('2026-03-18T09:00'), explains('finance'));
    expect(ofTheOffice.refuses(review, reviews('finance', excused))).toEqual({
      type: 'ReviewOfOwnCase',
    });
  });
});
