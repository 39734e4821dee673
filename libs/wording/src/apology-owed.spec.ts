import { apologyOwed } from '#lib/coordination';
import { shippedRulebook, type RuleSetId } from '#lib/rulebook';
import { apologyOwedInWords } from '#lib/wording';
import { calendarOf, localDate } from '#lib/working-time';

const { apology } = shippedRulebook.find('HCM-PROCEDURE' as RuleSetId)!;
const calendar = calendarOf('vn-public-sector');

describe('until when an apology is owed', () => {
  const owed = apologyOwed(localDate('2026-03-23'), apology, calendar);

  it('is counted out line by line; a convention never reads as law', () => {
    expect(apologyOwedInWords(owed, 'vi')).toEqual([
      'Ngày hẹn trả kết quả: thứ Hai, 23/3/2026.',
      'Văn bản xin lỗi phải được gửi chậm nhất 01 ngày làm việc trước ngày hẹn trả kết quả (quy ước của hệ thống, vận dụng Nghị định số 61/2018/NĐ-CP (theo báo chí; đã được thay thế bằng Nghị định số 118/2025/NĐ-CP)).',
      'Không tính ngày nghỉ hằng tuần: 21/3/2026, 22/3/2026.',
      'Hạn gửi văn bản xin lỗi: hết ngày thứ Sáu, 20/3/2026.',
    ]);
  });

  it('is told in English too, and as law where a procedure’s own text says so', () => {
    const term = {
      value: 'appointedDay',
      basis: 'law',
      citation: 'Quyết định số 210/QĐ-UBND',
    } as const;
    expect(apologyOwedInWords(apologyOwed(owed.appointedOn, term, calendar), 'en')).toEqual([
      'The result was appointed for Monday 23 March 2026.',
      'The apology is owed by the appointed day (basis: Quyết định số 210/QĐ-UBND).',
      'The apology is owed by the end of Monday 23 March 2026.',
    ]);
  });
});
