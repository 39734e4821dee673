import type { Bilingual, InputError } from '#lib/working-time';

const GIVE = 'đề nghị ghi rõ ngày, giờ hoặc số ngày và mốc tính';

/** What is unclear of the words, by the type of the refusal. */
const UNCLEAR: Readonly<Record<string, string>> = {
  'no-deadline': `không nêu ngày hoặc số ngày nào: ${GIVE}`,
  'incomplete-date': 'nêu ngày chưa đầy đủ: đề nghị ghi đủ ngày và tháng',
  'impossible-date': 'nêu một ngày không có trong lịch',
  'impossible-hour': 'nêu một giờ không có trong ngày',
  'impossible-length': 'nêu số ngày hoặc số giờ không thể tính được',
  'weekday-mismatch': 'nêu thứ trong tuần không khớp với ngày: một trong hai ghi nhầm',
  'two-deadlines': 'nêu nhiều hơn một thời hạn: đề nghị ghi rõ thời hạn được áp dụng',
  'year-unclear': 'không nêu năm và chưa rõ năm nào: đề nghị ghi đủ ngày, tháng, năm',
  'unknown-unit': 'dùng đơn vị không được tính: đề nghị ghi theo ngày làm việc, ngày hoặc giờ',
  'unknown-start':
    'nêu mốc tính chưa xác định được: đề nghị tính từ ngày gửi, ngày nhận văn bản hoặc một ngày cụ thể',
  'accents-needed': 'thiếu dấu nên có nhiều cách hiểu: đề nghị ghi đủ dấu',
  'start-contradicted':
    'nêu mốc tính khác với ngày gửi hoặc ngày nhận đã nhập: một trong hai ghi nhầm',
  'issued-missing': 'tính từ ngày gửi văn bản: đề nghị nhập ngày ban hành văn bản',
  'invalid-date': 'không đối chiếu được: ngày ban hành, ngày nhận phải có thật và theo thứ tự',
};

/** Why the words of a deadline are no answer, to stand after the name of the field. */
export const unclearWords = ({ type, message }: InputError): Bilingual => ({
  vi: UNCLEAR[type] ?? `chưa đọc được thành một thời hạn: ${GIVE}`,
  en: `cannot be read as one deadline: ${message}`,
});
