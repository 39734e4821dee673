import {
  at,
  beforeSwap,
  dueOnOf,
  id,
  letterTo,
  opinion,
  publishing,
  restates,
  sends,
  story,
} from '#lib/coordination/testing';
import { type Calendars, shippedCalendars } from '#lib/rulebook';
import { localDate, recompute } from '#lib/working-time';

const day = localDate;
const on = (moment: string, calendars: Calendars) => at(moment, { calendars });
const letterOf = (issuedOn: string, ...names: Parameters<typeof letterTo>[0]) =>
  letterTo(names, { letter: { number: '412/SQH-QLHT', issuedOn: day(issuedOn) } });

/** What was signed while the agency still could. */
const reply = (signedOn: string) =>
  opinion('opinion-of-finance', { document: { number: '88/STC-NS', signedOn: day(signedOn) } });

describe('a closure', () => {
  const closed = publishing(beforeSwap, '2025-12-26', {
    kind: 'closure',
    from: day('2026-01-05'),
    until: day('2026-01-06'),
    name: { vi: 'Nghỉ do ngập lụt', en: 'Closed by flood' },
    scope: { agencies: ['finance'], places: [] },
    covers: ['finance'],
    document: 'Quyết định 77/QĐ-UBND ngày 25/12/2025',
  });
  const both = story().and(
    on('2025-12-12T09:00', beforeSwap),
    letterOf('2025-12-12', 'finance', 'health'),
  );

  it('moves the window of the agency that owes the reply and no other (counting rule 3)', () => {
    expect(both.adds(on('2025-12-26T09:00', closed), restates(3))).toMatchObject([
      {
        type: 'DueDateMoved',
        data: {
          agency: 'finance',
          due: { dueOn: '2026-01-08', derivation: { calendar: { agency: 'finance' } } },
        },
      },
    ]);
  });

  it('counts in windows that are opened after it', () => {
    const opened = story().and(
      on('2025-12-27T09:00', closed),
      letterOf('2025-12-26', 'finance', 'health'),
    );
    expect([dueOnOf(opened, 'finance'), dueOnOf(opened, 'health')]).toEqual([
      '2026-01-22',
      '2026-01-20',
    ]);
  });

  it('leaves a derivation from which alone the date is counted again', () => {
    const [moved] = both.adds(on('2025-12-26T09:00', closed), restates(3));
    if (moved?.type !== 'DueDateMoved') throw new Error('no due date moved');
    const { derivation } = moved.data.due;
    expect(recompute(derivation, closed.named(derivation.calendar)!)).toEqual(moved.data.due);
  });
});

describe('beyond the published calendar (counting rule 10)', () => {
  const published = publishing(
    shippedCalendars,
    '2027-12-28',
    { kind: 'year', year: 2028, document: 'Thông báo 99/TB-BNV ngày 28/12/2027' },
    {
      kind: 'dayOff',
      on: day('2028-01-03'),
      name: { vi: 'Nghỉ bù Tết Dương lịch', en: 'Day in lieu' },
      inLieuOf: day('2028-01-01'),
      document: 'Thông báo 99/TB-BNV ngày 28/12/2027',
    },
  );
  /** Received on Monday 20/12/2027: due on 10/1/2028, as far as anybody can tell. */
  const open = story().and(
    on('2027-12-17T09:00', shippedCalendars),
    letterOf('2027-12-17', 'finance'),
  );

  it('a date is provisional until the next year is published, which settles it', () => {
    expect(open.consultation(id('finance'))).toMatchObject({
      clock: { due: { dueOn: '2028-01-10', provisional: true } },
    });
    const settled = open.and(on('2027-12-28T09:00', published), restates(2));
    expect(settled.consultation(id('finance'))).toMatchObject({
      clock: {
        due: { dueOn: '2028-01-11', provisional: false },
        // A provisional date was never valid.
        firstDue: { dueOn: '2028-01-11' },
      },
    });
  });

  it('nobody becomes late by a year that is published when its date has passed', () => {
    const [settled] = open.adds(on('2028-01-20T09:00', published), restates(2));
    expect(settled).toMatchObject({ type: 'DueDateMoved', data: { due: { dueOn: '2028-01-24' } } });
  });

  it('an answer that nothing was judged by stays so, where it would be late', () => {
    const answered = open.and(
      on('2028-01-14T09:00', shippedCalendars),
      sends('finance', reply('2028-01-14')),
    );
    expect(answered.adds(on('2028-01-20T09:00', published), restates(2))).toEqual([]);
  });
});
