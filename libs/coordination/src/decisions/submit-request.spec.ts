import { SubmitRequest } from '#lib/coordination';
import { at, by, letterTo, requestId, sends, story } from '#lib/coordination/testing';
import { localDate } from '#lib/working-time';

const now = at('2026-02-25T09:00');
const answered = story()
  .and(at('2026-02-12T09:00'), letterTo(['finance'], { leadPosition: 'Đề nghị phê duyệt' }))
  .and(at('2026-02-24T09:00'), sends('finance'));
const submit = (number: string, issuedOn: string) =>
  new SubmitRequest(
    { requestId, submission: { number, issuedOn: localDate(issuedOn) } },
    by('planning'),
  );

// The gate itself is told in rules/r06-submission-gate.spec.ts.
describe('the lead submits the matter to the People’s Committee', () => {
  it('once', () => {
    const submitted = answered.and(now, submit('77/TTr-SQH', '2026-02-25'));
    expect(submitted.request.status).toBe('submitted');
    expect(submitted.refuses(now, submit('78/TTr-SQH', '2026-02-25'))).toEqual({
      type: 'RequestSubmittedAlready',
    });
  });

  it('does not call it early where nothing was missing', () => {
    const onOrder = new SubmitRequest(
      {
        ...submit('77/TTr-SQH', '2026-02-25').data,
        earlyOn: { number: '12/UBND', issuedOn: localDate('2026-02-24') },
      },
      by('planning'),
    );
    expect(answered.adds(now, onOrder)[0]?.data).not.toHaveProperty('early');
  });

  it('by a numbered document, dated neither before the letter nor in the future', () => {
    expect(answered.refuses(now, submit(' ', '2026-02-25'))).toEqual({
      type: 'FieldMissing',
      field: 'submission.number',
    });
    expect(answered.refuses(now, submit('77/TTr-SQH', '2026-02-11'))).toMatchObject({
      type: 'DateBeforeLetter',
    });
    expect(answered.refuses(now, submit('77/TTr-SQH', '2026-02-26'))).toMatchObject({
      type: 'DateInFuture',
    });
  });

  it('itself: no other agency does', () => {
    const other = new SubmitRequest(submit('77/TTr-SQH', '2026-02-25').data, by('finance'));
    expect(answered.refuses(now, other)).toMatchObject({ type: 'OnlyTheLeadMay' });
  });
});
