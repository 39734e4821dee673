import { mandateDue } from '#lib/coordination';
import { mandateDueInWords } from '#lib/wording';
import { calendarOf, localDate } from '#lib/working-time';

const due = (submitBy: string) => mandateDue(localDate(submitBy), calendarOf('vn-public-sector'));

describe('until when a lead may submit by its mandate', () => {
  it('is the day that the mandate says', () => {
    expect(mandateDueInWords(due('2026-03-13'), 'vi')).toEqual([
      'Ngày phải trình theo nhiệm vụ được giao: thứ Sáu, 13/3/2026.',
      'Hạn trình: hết ngày thứ Sáu, 13/3/2026.',
    ]);
  });

  it('is the next working day where that is a day off, by a convention that never reads as law', () => {
    expect(mandateDueInWords(due('2026-03-14'), 'vi')).toEqual([
      'Ngày phải trình theo nhiệm vụ được giao: thứ Bảy, 14/3/2026.',
      'Ngày phải trình là ngày nghỉ nên hết hạn vào ngày làm việc tiếp theo (quy ước của hệ thống, vận dụng khoản 5 Điều 148 Bộ luật Dân sự 2015).',
      'Không tính ngày nghỉ hằng tuần: 14/3/2026, 15/3/2026.',
      'Hạn trình: hết ngày thứ Hai, 16/3/2026.',
    ]);
    expect(mandateDueInWords(due('2026-03-14'), 'en')[3]).toBe(
      'In time until the end of Monday 16 March 2026.',
    );
  });
});
