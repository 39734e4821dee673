import { ExplainLateSubmission } from '#lib/coordination';
import {
  at,
  by,
  explainsSubmission,
  id,
  letterTo,
  requestId,
  returnsSubmission,
  reviewsSubmission,
  sends,
  story,
  submits,
} from '#lib/coordination/testing';
import { localDate } from '#lib/working-time';

const mandate = {
  document: { number: '15/TB-VP', issuedOn: localDate('2026-02-02') },
  from: 'Ủy ban nhân dân Thành phố',
  submitBy: localDate('2026-03-13'),
};
const asked = story()
  .and(at('2026-02-12T09:00'), letterTo(['finance'], { mandate, leadPosition: 'Thống nhất' }))
  .and(at('2026-02-23T09:00'), sends('finance'));

describe('the lead explains its late submission', () => {
  it('with a coded cause, before it has submitted or after', () => {
    expect(asked.adds(at('2026-03-16T09:00'), explainsSubmission())).toMatchObject([
      { type: 'LateSubmissionExplained', data: { cause: 'awaitedOthers' } },
    ]);
    const submitted = asked.and(at('2026-03-17T09:00'), submits());
    expect(submitted.adds(at('2026-03-18T09:00'), explainsSubmission())).toHaveLength(1);
  });

  it('not before the date of its mandate has passed, nor where it kept that date', () => {
    const notLate = { type: 'SubmissionNotLate', submitBy: '2026-03-13' };
    expect(asked.refuses(at('2026-03-13T23:59'), explainsSubmission())).toEqual(notLate);
    const inTime = asked
      .and(at('2026-03-12T09:00'), submits())
      .and(at('2026-03-16T09:00'), returnsSubmission());
    expect(inTime.refuses(at('2026-03-20T09:00'), explainsSubmission())).toEqual(notLate);
  });

  it('not where its mandate sets no date', () => {
    const without = story().and(at('2026-02-12T09:00'), letterTo(['finance']));
    expect(without.refuses(at('2026-03-20T09:00'), explainsSubmission())).toEqual({
      type: 'SubmissionNotLate',
    });
  });

  it('in words of its own, and no more once it was reviewed', () => {
    const now = at('2026-03-20T09:00');
    expect(asked.refuses(now, explainsSubmission({ explanation: ' ' }))).toEqual({
      type: 'FieldMissing',
      field: 'explanation',
    });
    const reviewed = asked
      .and(now, explainsSubmission())
      .and(now, reviewsSubmission({ kind: 'upheld' }));
    expect(reviewed.refuses(now, explainsSubmission())).toEqual({
      type: 'LatenessReviewedAlready',
      agency: id('planning'),
    });
  });

  it('which nobody else does for it', () => {
    const byFinance = new ExplainLateSubmission(
      { ...explainsSubmission().data, requestId },
      by('finance'),
    );
    expect(asked.refuses(at('2026-03-20T09:00'), byFinance)).toMatchObject({
      type: 'OnlyTheLeadMay',
    });
  });
});
