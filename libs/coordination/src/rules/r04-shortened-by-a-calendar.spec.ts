import { ConfirmCorrection } from '#lib/coordination';
import {
  at,
  beforeSwap,
  by,
  dueOnOf,
  id,
  letterTo,
  publishing,
  requestId,
  restates,
  story,
  SWAP_WITHDRAWN,
  types,
} from '#lib/coordination/testing';
import { type Calendars, type RecordedEntry } from '#lib/rulebook';
import { localDate } from '#lib/working-time';

const day = localDate;
const on = (moment: string, calendars: Calendars) => at(moment, { calendars });
const letterOf = (issuedOn: string, ...names: Parameters<typeof letterTo>[0]) =>
  letterTo(names, { letter: { number: '412/SQH-QLHT', issuedOn: day(issuedOn) } });

describe('R4: a calendar that would shorten an open window', () => {
  const worked: RecordedEntry = {
    kind: 'workedWeekend',
    on: day('2026-01-10'),
    document: 'Thông báo 5/TB-BNV ngày 05/01/2026',
  };
  /** Received on Monday 22/12/2025: due on 13/1/2026, or a day sooner where Saturday 10/1 is worked. */
  const open = story().and(on('2025-12-19T09:00', beforeSwap), letterOf('2025-12-19', 'finance'));
  const shorter = publishing(beforeSwap, '2026-01-05', worked);
  const told = open.and(on('2026-01-05T10:00', shorter), restates(3));
  const confirms = new ConfirmCorrection({ requestId, agency: id('finance') }, by('finance'));

  it('is told to the agency, and moves nothing until it has confirmed', () => {
    expect(told.events.at(-1)).toMatchObject({
      type: 'ShorteningNotified',
      data: {
        from: { dueOn: '2026-01-13' },
        awaitsConfirmation: {
          due: { dueOn: '2026-01-12' },
          calendar: { version: 3, documents: [worked.document] },
        },
      },
    });
    expect(dueOnOf(told)).toBe('2026-01-13');
  });

  it('is told once', () => {
    expect(told.adds(on('2026-01-06T10:00', shorter), restates(3))).toEqual([]);
  });

  it('binds once the agency has confirmed', () => {
    expect(told.adds(on('2026-01-06T10:00', shorter), confirms)).toMatchObject([
      { type: 'CorrectionConfirmed' },
      {
        type: 'DueDateMoved',
        data: {
          due: { dueOn: '2026-01-12' },
          cause: 'calendarCorrected',
          calendar: { version: 3 },
        },
      },
    ]);
  });

  it('never ends sooner than two working days from the notice', () => {
    expect(types(open.adds(on('2026-01-09T10:00', shorter), restates(3)))).toEqual([
      'ShorteningNotified',
    ]);
    expect(open.adds(on('2026-01-10T10:00', shorter), restates(3))).toEqual([]);
  });

  it('no longer waits for a confirmation once the calendar is corrected back', () => {
    const back = publishing(shorter, '2026-01-06', { ...SWAP_WITHDRAWN, on: day('2026-01-10') });
    const restored = told.and(on('2026-01-06T10:00', back), restates(4));
    expect(restored.events.at(-1)).toMatchObject({
      type: 'DueDateMoved',
      data: { from: { dueOn: '2026-01-13' }, due: { dueOn: '2026-01-13' } },
    });
    expect(restored.refuses(on('2026-01-06T11:00', back), confirms)).toEqual({
      type: 'NoCorrectionAwaits',
      agency: id('finance'),
    });
  });
});
