import type { Instant, LocalDate } from '#lib/working-time';
import { reportAsText } from './report.text.js';

const from = '2026-01-01' as LocalDate;
const to = '2026-03-31' as LocalDate;

describe('The head of a report', () => {
  it.each([
    [{}, 'By lead agency, as of 2026-11-22T09:00:00.000+07:00'],
    [{ from }, 'By lead agency, due from 2026-01-01, as of 2026-11-22T09:00:00.000+07:00'],
    [{ to }, 'By lead agency, due until 2026-03-31, as of 2026-11-22T09:00:00.000+07:00'],
    [
      { from, to },
      'By lead agency, due 2026-01-01 to 2026-03-31, as of 2026-11-22T09:00:00.000+07:00',
    ],
  ])('names the period that was asked for, and none where none was: %j', (period, head) => {
    const text = reportAsText(
      {
        period,
        asOf: '2026-11-22T09:00:00.000+07:00' as Instant,
        rows: [],
        reference: false,
        demonstration: false,
        unconfirmed: false,
      },
      'lead',
    );
    expect(text.split('\n')[0]).toBe(head);
  });
});
