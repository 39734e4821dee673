import {
  at,
  concludes,
  id,
  letterTo,
  noticeLapses,
  opinion,
  returnsSubmission,
  sends,
  story,
  submits,
  types,
} from '#lib/coordination/testing';
import { localDate } from '#lib/working-time';

const order = { number: '900/UBND-TH', issuedOn: localDate('2026-02-19') };
// Received on 12/2/2026; fifteen working days end on Friday 13/3.
const asked = story().and(
  at('2026-02-12T09:00'),
  letterTo(['finance', 'health'], { leadPosition: 'Đề nghị phê duyệt' }),
);
const answered = asked
  .and(at('2026-02-13T09:00'), sends('finance'))
  .and(at('2026-02-13T10:00'), sends('health'));
const submitted = answered.and(at('2026-02-20T09:00'), submits());

describe('the conclusion of the People’s Committee', () => {
  it('ends the request: nothing is submitted, returned or asked any more', () => {
    const concluded = submitted.and(at('2026-02-26T09:00'), concludes());
    expect(concluded.request).toMatchObject({ status: 'concluded' });
    for (const command of [submits(), returnsSubmission(), concludes()])
      expect(concluded.refuses(at('2026-02-27T09:00'), command)).toEqual({
        type: 'RequestConcludedAlready',
      });
  });

  it('leaves nobody to lapse after it, and keeps the lapses before it', () => {
    const early = asked.and(at('2026-02-20T09:00'), submits({ earlyOn: order }));
    const inTime = early.and(at('2026-02-26T09:00'), concludes());
    expect(inTime.adds(at('2026-03-16T09:00'), noticeLapses())).toEqual([]);
    const late = early.adds(at('2026-03-16T09:00'), concludes());
    expect(types(late)).toEqual(['WindowLapsed', 'WindowLapsed', 'ConclusionRecorded']);
  });

  it('takes no opinion sent after it, and an addendum sent before it', () => {
    const concluded = asked
      .and(at('2026-02-20T09:00'), submits({ earlyOn: order }))
      .and(at('2026-02-26T09:00'), concludes());
    expect(concluded.refuses(at('2026-02-27T09:00'), sends('finance'))).toEqual({
      type: 'RequestConcludedAlready',
    });
    const found = concluded.and(
      at('2026-02-27T09:00'),
      sends('finance', opinion('found'), {
        sentAt: at('2026-02-25T09:00').now,
        evidence: { kind: 'document', description: 'Bản quét', document: '88/STC' },
      }),
    );
    expect(found.events.at(-1)).toMatchObject({ data: { addendum: true } });
    expect(found.consultation(id('finance'))).toMatchObject({ status: 'answered' });
  });

  it('names its document, issued after the letter and not in the future', () => {
    const moment = at('2026-02-26T09:00');
    const of = (number: string, issuedOn: string) =>
      concludes({ conclusion: { number, issuedOn: localDate(issuedOn) } });
    expect(submitted.refuses(moment, of(' ', '2026-02-25'))).toMatchObject({
      type: 'FieldMissing',
      field: 'conclusion.number',
    });
    expect(submitted.refuses(moment, of('1', '2026-02-27'))).toMatchObject({
      type: 'DateInFuture',
    });
    expect(submitted.refuses(moment, of('1', '2026-02-11'))).toMatchObject({
      type: 'DateBeforeLetter',
    });
  });
});
