import {
  type CalendarEntry,
  nextVersion,
  type RecordedEntry,
  shippedCalendars,
  touchedDays,
} from '#lib/rulebook';
import { dueOn, localDate, type WorkingCalendar } from '#lib/working-time';

const ID = 'vn-public-sector';
const day = localDate;
const shipped = shippedCalendars.newest(ID)!;
const NOTICE = 'Công văn 12729/VPCP-KGVX ngày 25/12/2025';
const withdrawal: RecordedEntry = {
  kind: 'withdrawal',
  on: day('2026-01-02'),
  document: 'Trước khi có công văn',
};
const swap: CalendarEntry & RecordedEntry = {
  kind: 'swap',
  dayOff: day('2026-01-02'),
  workedOn: day('2026-01-10'),
  document: NOTICE,
};
const flood: RecordedEntry = {
  kind: 'closure',
  from: day('2026-08-20'),
  until: day('2026-08-24'),
  name: { vi: 'Nghỉ do ngập lụt', en: 'Closed by flood' },
  scope: { agencies: ['ward-1'], places: [] },
  covers: ['ward-1'],
  document: 'Quyết định 77/QĐ-UBND ngày 18/8/2026',
};
const fifteen = { count: 15, unit: 'workingDay' } as const;
const worked = (calendar: WorkingCalendar, ...days: string[]) =>
  days.filter((on) => calendar.isWorkingDay(day(on)));

const before = shippedCalendars.with(nextVersion(shipped, [withdrawal], day('2025-12-01')));
const announced = before.with(nextVersion(before.newest(ID)!, [swap], day('2025-12-25')));

describe('a published version', () => {
  it('of 25/12/2025 gives 2/1/2026 off and works Saturday 10/1/2026', () => {
    const days = ['2026-01-02', '2026-01-10'] as const;
    expect(worked(before.of(ID)!, ...days)).toEqual(['2026-01-02']);
    expect(worked(announced.of(ID)!, ...days)).toEqual(['2026-01-10']);
    expect(announced.of(ID)!.whyNotWorked(day('2026-01-02'))).toMatchObject({
      kind: 'swapped',
      inLieuOf: '2026-01-10',
      document: NOTICE,
    });
  });

  it('withdraws both days of a swap', () => {
    expect(worked(before.of(ID)!, '2026-01-02', '2026-01-10')).toEqual(['2026-01-02']);
  });

  it('is called by its day and its number, and the ones before it are kept', () => {
    expect(announced.changesSince(ID, shipped.data.version).map(({ entry }) => entry.kind)).toEqual(
      ['withdrawal', 'swap'],
    );
    expect(announced.newest(ID)?.data.version).toBe('2025-12-25.3');
    expect(announced.upTo(ID, '2025-12-01.2').newest(ID)).toBe(before.newest(ID));
    const named = { id: ID, version: '2025-12-01.2' };
    expect(dueOn('2025-12-30', fifteen, announced.named(named)!)).toBe('2026-01-21');
    expect(dueOn('2025-12-30', fifteen, announced.of(ID)!)).toBe('2026-01-21');
    expect(dueOn('2025-12-12', fifteen, announced.named(named)!)).toBe('2026-01-05');
    expect(dueOn('2025-12-12', fifteen, announced.of(ID)!)).toBe('2026-01-06');
  });

  it('settles the year it publishes', () => {
    const year: RecordedEntry = { kind: 'year', year: 2028, document: 'Thông báo 1/TB-BNV' };
    const settled = shippedCalendars.with(nextVersion(shipped, [year], day('2027-10-01')));
    const span = [day('2028-02-01'), day('2028-12-31')] as const;
    expect(shippedCalendars.of(ID)!.covers(...span)).toBe(false);
    expect(settled.of(ID)!.covers(...span)).toBe(true);
  });

  it('says which days it changes in the version before it', () => {
    expect(touchedDays(before.newest(ID)!, shipped)).toEqual([
      { from: '2026-01-02', until: '2026-01-02' },
      { from: '2026-01-10', until: '2026-01-10' },
    ]);
  });
});

describe('a closure', () => {
  const closed = shippedCalendars.with(nextVersion(shipped, [flood], day('2026-08-19')));
  const days = ['2026-08-20', '2026-08-21', '2026-08-22', '2026-08-23', '2026-08-24'] as const;

  it('holds for the agencies it covers and for nobody else (counting rule 3)', () => {
    expect(worked(closed.of(ID, 'ward-1')!, ...days)).toEqual([]);
    expect(worked(closed.of(ID, 'finance')!, ...days)).toEqual([
      '2026-08-20',
      '2026-08-21',
      '2026-08-22',
      '2026-08-24',
    ]);
  });

  it('is told with its document, and a derivation on it names the agency', () => {
    const calendar = closed.of(ID, 'ward-1')!;
    expect(calendar.whyNotWorked(day('2026-08-20'))).toMatchObject({
      kind: 'closure',
      document: flood.document,
    });
    // A Sunday was never worked, so no decision had to close it.
    expect(calendar.whyNotWorked(day('2026-08-23'))).toMatchObject({ reason: 'weekend' });
    expect(calendar.data.agency).toBe('ward-1');
    expect(closed.of(ID, 'finance')!.data.agency).toBeUndefined();
  });

  it('ends when it is lifted', () => {
    const lifted: RecordedEntry = {
      kind: 'liftedClosure',
      from: day('2026-08-20'),
      orderedBy: flood.document,
      document: 'Quyết định 78/QĐ-UBND ngày 19/8/2026',
    };
    const again = closed.with(nextVersion(closed.newest(ID)!, [lifted], day('2026-08-19')));
    expect(worked(again.of(ID, 'ward-1')!, '2026-08-20', '2026-08-22')).toEqual([
      '2026-08-20',
      '2026-08-22',
    ]);
    expect(touchedDays(again.newest(ID)!, closed.newest(ID)!)).toEqual([
      { from: '2026-08-20', until: '2026-08-24' },
    ]);
  });
});
