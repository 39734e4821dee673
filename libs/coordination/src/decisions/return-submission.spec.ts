import {
  at,
  by,
  letterTo,
  opinion,
  opinionOn,
  returnsSubmission,
  sends,
  story,
  submits,
  types,
} from '#lib/coordination/testing';

// Received on 12/2/2026; fifteen working days end on Friday 13/3.
const asked = story().and(
  at('2026-02-12T09:00'),
  letterTo(['finance', 'health'], { leadPosition: 'Đề nghị phê duyệt' }),
);
const answered = asked
  .and(at('2026-02-13T09:00'), sends('finance'))
  .and(at('2026-02-13T10:00'), sends('health'));
const submitted = answered.and(at('2026-02-20T09:00'), submits());

describe('a submission returned by the monitoring body', () => {
  it('opens the request again, with the reasons', () => {
    const returned = submitted.and(at('2026-02-23T09:00'), returnsSubmission());
    expect(returned.events.at(-1)).toMatchObject({
      type: 'SubmissionReturned',
      data: { reason: 'Chưa giải trình ý kiến của Sở Tài chính' },
    });
    expect(returned.request).toMatchObject({ status: 'open' });
  });

  it('is submitted again through the same gate', () => {
    const returned = submitted.and(at('2026-02-23T09:00'), returnsSubmission());
    const more = opinionOn('more', 'object');
    const supersedes = opinion('opinion-of-finance').id;
    const improved = returned.and(at('2026-02-23T10:00'), sends('finance', more, { supersedes }));
    expect(improved.refuses(at('2026-02-24T09:00'), submits())).toMatchObject({
      type: 'SubmissionNotReady',
      missing: { points: [{ opinion: 'more', point: 1 }] },
    });
    expect(types(returned.adds(at('2026-02-24T09:00'), submits()))).toEqual(['RequestSubmitted']);
  });

  it('with reasons, by the monitoring body alone, and only once it was submitted', () => {
    const moment = at('2026-02-23T09:00');
    expect(submitted.refuses(moment, returnsSubmission(' '))).toEqual({ type: 'ReasonsRequired' });
    const byLead = { ...returnsSubmission(), origin: by('planning') };
    expect(submitted.refuses(moment, byLead)).toMatchObject({
      type: 'OnlyThesePartiesMay',
      may: [{ party: 'monitoringBody' }],
    });
    expect(answered.refuses(moment, returnsSubmission())).toEqual({ type: 'NotSubmitted' });
  });
});
