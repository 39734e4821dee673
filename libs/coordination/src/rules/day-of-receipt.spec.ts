import { type RuleSet, shippedRulebook } from '#lib/rulebook';
import { moment } from '#lib/coordination/testing';
import { calendarOf, localDate } from '#lib/working-time';
import type { Urgency } from '../vocabulary.js';
import { dayOfReceipt } from './day-of-receipt.js';

const [reference, directive] = shippedRulebook.all();
if (!reference || !directive) throw new Error('The shipped rule sets are missing');

const received = (
  deliveredAt: string,
  registeredOn?: string,
  { rule = directive, urgency = 'normal' }: { rule?: RuleSet; urgency?: Urgency } = {},
) =>
  dayOfReceipt(
    moment(deliveredAt),
    registeredOn === undefined ? undefined : localDate(registeredOn),
    rule,
    urgency,
    calendarOf('vn-public-sector'),
  );

// Directive 08 itself was signed on Thursday 12/5/2022 and stamped as arrived on Monday 16/5/2022.
describe('the day of receipt', () => {
  it('is the day of registration', () => {
    expect(received('2026-02-26T09:00', '2026-02-26')).toEqual({
      on: '2026-02-26',
      by: 'registration',
    });
  });

  it.each([
    ['the next day', '2026-02-26T09:00', '2026-02-27'],
    ['Monday, from a Friday evening', '2026-02-27T18:00', '2026-03-02'],
    ['the first working day after Tết', '2026-02-13T18:00', '2026-02-23'],
    ['a worked Saturday', '2026-01-09T09:00', '2026-01-10'],
  ])('is at the latest the first working day after delivery: %s', (_, deliveredAt, on) => {
    expect(received(deliveredAt)).toEqual({ on, by: 'firstWorkingDayAfterDelivery' });
    expect(received(deliveredAt, '2026-12-01').on).toBe(on);
  });

  it.each<Urgency>(['urgent', 'veryUrgent', 'express', 'expressByHour'])(
    'is the day of delivery for a letter marked %s, a day off too',
    (urgency) => {
      expect(received('2026-02-28T20:00', undefined, { urgency })).toEqual({
        on: '2026-02-28',
        by: 'delivery',
      });
    },
  );

  it('is the day of delivery under REFERENCE-15WD, unless a registration is known', () => {
    expect(received('2009-10-02T00:00', undefined, { rule: reference }).on).toBe('2009-10-02');
    expect(received('2009-10-02T00:00', '2009-10-07', { rule: reference })).toEqual({
      on: '2009-10-07',
      by: 'registration',
    });
  });
});
