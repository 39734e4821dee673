import {
  asksExtension,
  asksFor,
  at,
  decidesExtension,
  id,
  letterTo,
  moment,
  noticeLapses,
  proof,
  sends,
  story,
} from '#lib/coordination/testing';

// Received on 12/2/2026; fifteen working days end on Friday 13/3 (Tết is 16 to 20/2).
const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance']));
const waiting = asked.and(at('2026-03-10T09:00'), asksExtension('finance'));
const agency = id('finance');

describe('an agency asks for more time', () => {
  it('before the due instant, with its reason; until the lead decides nothing moves', () => {
    expect(waiting.events.at(-1)).toMatchObject({
      type: 'ExtensionAsked',
      data: { length: { count: 5, unit: 'workingDay' }, reason: 'Phải rà soát nhiều dự án' },
    });
    expect(waiting.adds(at('2026-03-14T00:00'), noticeLapses())).toMatchObject([
      { type: 'WindowLapsed', data: { dueOn: '2026-03-13' } },
    ]);
  });

  it('at the due instant or after it is refused, and told when that was', () => {
    expect(asked.refuses(at('2026-03-14T00:00'), asksExtension('finance'))).toEqual({
      type: 'ExtensionAskedTooLate',
      agency,
      dueAt: '2026-03-14T00:00:00.000+07:00',
    });
  });

  it('that asked in time by another way is entered late, with its proof (R12)', () => {
    const lapsed = asked.and(at('2026-03-16T09:00'), noticeLapses());
    const earlier = { askedAt: moment('2026-03-11T10:00') };
    expect(lapsed.refuses(at('2026-03-16T10:00'), asksExtension('finance', 5, earlier))).toEqual({
      type: 'EvidenceRequired',
      field: 'askedAt',
    });
    const proven = asksExtension('finance', 5, { ...earlier, evidence: proof });
    expect(lapsed.adds(at('2026-03-16T10:00'), proven)).toMatchObject([
      { type: 'ExtensionAsked', data: { occurredAt: earlier.askedAt, enteredLate: true } },
    ]);
  });

  it('while its clock stands may ask on any day', () => {
    const standing = asked.and(at('2026-02-24T09:00'), asksFor('finance', 'Dự toán'));
    expect(standing.adds(at('2026-06-01T09:00'), asksExtension('finance'))).toMatchObject([
      { type: 'ExtensionAsked' },
    ]);
  });

  it('asks once at a time, as often as the rule allows, and for no longer than it allows', () => {
    expect(waiting.refuses(at('2026-03-10T10:00'), asksExtension('finance'))).toEqual({
      type: 'ExtensionAskedAlready',
      agency,
    });
    expect(asked.refuses(at('2026-03-10T10:00'), asksExtension('finance', 6))).toEqual({
      type: 'ExtensionTooLong',
      agency,
      allowed: { count: 5, unit: 'workingDay' },
    });
    const granted = waiting.and(at('2026-03-11T09:00'), decidesExtension('finance', 3));
    expect(granted.refuses(at('2026-03-12T09:00'), asksExtension('finance', 2))).toEqual({
      type: 'ExtensionsExhausted',
      agency,
      times: 1,
    });
  });

  it('is refused without a reason, after its answer, and before the letter reached it', () => {
    expect(
      asked.refuses(at('2026-03-10T09:00'), asksExtension('finance', 5, { reason: ' ' })),
    ).toEqual({
      type: 'FieldMissing',
      field: 'reason',
    });
    const answered = asked.and(at('2026-03-02T09:00'), sends('finance'));
    expect(answered.refuses(at('2026-03-03T09:00'), asksExtension('finance'))).toMatchObject({
      type: 'AnsweredAlready',
    });
  });
});
