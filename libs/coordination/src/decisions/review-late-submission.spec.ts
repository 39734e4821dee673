import { ReviewLateSubmission } from '#lib/coordination';
import {
  at,
  by,
  explainsSubmission,
  id,
  letterTo,
  reviewsSubmission,
  story,
} from '#lib/coordination/testing';
import { localDate } from '#lib/working-time';

const mandate = {
  document: { number: '15/TB-VP', issuedOn: localDate('2026-02-02') },
  from: 'Ủy ban nhân dân Thành phố',
  submitBy: localDate('2026-03-13'),
};
const late = story().and(at('2026-02-12T09:00'), letterTo(['finance'], { mandate }));
const explained = late.and(at('2026-03-17T09:00'), explainsSubmission());
const now = at('2026-03-20T09:00');

describe('the monitoring body reviews a late submission', () => {
  it('upheld or excused, in a cited document, once', () => {
    const excused = { kind: 'excused', workingDays: 3 } as const;
    const reviewed = explained.and(now, reviewsSubmission(excused));
    expect(reviewed.events.at(-1)).toMatchObject({
      type: 'LateSubmissionReviewed',
      data: { finding: excused, ruling: { number: '1320/UBND-TH' } },
    });
    expect(reviewed.refuses(now, reviewsSubmission(excused))).toEqual({
      type: 'LatenessReviewedAlready',
      agency: id('planning'),
    });
  });

  it('only once the lead has explained it', () => {
    expect(late.refuses(now, reviewsSubmission({ kind: 'upheld' }))).toEqual({
      type: 'NothingToReview',
      agency: id('planning'),
    });
  });

  it('with a reason, a document and, of an excuse for days, at least one', () => {
    expect(
      explained.refuses(now, reviewsSubmission({ kind: 'excused', workingDays: 0 })),
    ).toMatchObject({ type: 'ExcuseImpossible' });
    expect(
      explained.refuses(now, reviewsSubmission({ kind: 'upheld' }, { reason: '' })),
    ).toMatchObject({ type: 'FieldMissing', field: 'reason' });
    const ruling = { number: '', issuedOn: localDate('2026-03-20') };
    expect(explained.refuses(now, reviewsSubmission({ kind: 'upheld' }, { ruling }))).toMatchObject(
      { type: 'FieldMissing', field: 'ruling.number' },
    );
  });

  it('never its own (R11)', () => {
    const own = story()
      .and(
        at('2026-02-12T09:00'),
        Object.assign(letterTo(['finance'], { mandate, lead: id('office') }), {
          origin: by('office'),
        }),
      )
      .and(at('2026-03-17T09:00'), Object.assign(explainsSubmission(), { origin: by('office') }));
    const review = new ReviewLateSubmission(
      reviewsSubmission({ kind: 'excused' }).data,
      by('office'),
    );
    expect(own.refuses(now, review)).toEqual({ type: 'ReviewOfOwnCase' });
  });
});
