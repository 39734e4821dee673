import { calendarOf, customCalendar, localDate } from '#lib/working-time';
import { calendarAsFile, calendarAsText } from './calendar.text.js';

const { data } = calendarOf('vn-public-sector');

describe('A calendar on the command line', () => {
  it('tells each day of a year with what fixed it', () => {
    const lines = calendarAsText(data, '2026').split('\n');
    expect(lines[0]).toMatch(/^vn-public-sector, version .*, published from 2007-01-01 to/);
    expect(lines).toContain(
      '2026-01-02  off (swapped) Nghỉ hoán đổi dịp Tết Dương lịch  [Công văn 12729/VPCP-KGVX ngày 25/12/2025]',
    );
    expect(lines).toContain(
      '2026-01-10  worked for 2026-01-02  [Công văn 12729/VPCP-KGVX ngày 25/12/2025]',
    );
    expect(lines.slice(1, -1).every((line) => line.startsWith('2026-'))).toBe(true);
  });

  it('is told as a file that `deadline --calendar` reads', () => {
    const read = customCalendar(JSON.parse(calendarAsFile(data)));
    if (!read.ok) throw new Error(read.error.message);
    const days = ['2026-01-02', '2026-01-10', '2026-01-12'].map(localDate);
    expect(days.map((day) => read.value.isWorkingDay(day))).toEqual([false, true, true]);
  });
});
