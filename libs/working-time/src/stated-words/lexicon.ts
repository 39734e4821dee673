import { NUMBER_WORDS } from './number-words.js';

/** The words that bear on a deadline, each under the term by which the patterns know it. */
const PHRASES = {
  before: ['trước'],
  atLatest: [
    ...['chậm nhất', 'muộn nhất', 'trễ nhất', 'hạn chót', 'hạn cuối', 'hạn cuối cùng'],
    ...['không muộn hơn', 'không chậm hơn', 'không trễ hơn'],
  ],
  until: ['đến', 'tới', 'cho đến', 'cho tới'],
  notOver: ['không quá', 'không vượt quá', 'tối đa'],
  within: ['trong', 'trong vòng', 'trong thời hạn', 'trong thời gian'],
  after: ['sau'],
  since: [
    ...['từ', 'kể từ', 'tính từ', 'từ khi', 'kể từ khi', 'tính từ khi', 'sau khi'],
    ...['kể từ lúc', 'tính từ lúc', 'kể từ thời điểm', 'tính từ thời điểm'],
  ],
  received: ['nhận', 'nhận được', 'tiếp nhận'],
  complete: ['đủ', 'đầy đủ'],
  sent: ['gửi', 'phát hành'],
  issued: ['ký', 'ban hành', 'ký ban hành'],
  /** What is received or sent. */
  letter: [
    ...['hồ sơ', 'văn bản', 'công văn', 'tài liệu', 'đề nghị', 'lấy ý kiến', 'này', 'nêu trên'],
    ...['liên quan', 'có liên quan', 'hợp lệ', 'kèm theo'],
  ],
  /** What follows is what the reply is for. */
  purpose: ['để', 'nhằm', 'phục vụ'],
  day: ['ngày'],
  workingDay: ['ngày làm việc'],
  calendarDay: ['ngày lịch', 'ngày dương lịch'],
  /** Left of a broken "làm việc": the unit before it is then not clear. */
  work: ['làm'],
  hour: ['giờ', 'tiếng', 'giờ đồng hồ'],
  workingHour: ['giờ làm việc', 'giờ hành chính'],
  minute: ['phút'],
  week: ['tuần'],
  month: ['tháng'],
  fiveOrYear: ['năm'],
  morning: ['sáng', 'buổi sáng'],
  noon: ['trưa', 'buổi trưa'],
  afternoon: ['chiều', 'buổi chiều'],
  evening: ['tối', 'buổi tối'],
  weekday: ['thứ'],
  'weekday 2': ['thứ hai'],
  'weekday 3': ['thứ ba'],
  'weekday 4': ['thứ tư'],
  'weekday 5': ['thứ năm'],
  'weekday 6': ['thứ sáu'],
  'weekday 7': ['thứ bảy', 'thứ bẩy'],
  sunday: ['chủ nhật', 'chúa nhật'],
  'month 4': ['tháng tư'],
  /** Heard, and said nothing by. */
  filler: ['là', 'vào', 'lúc', 'vào lúc', 'hồi', 'hết', 'hạn', 'thời hạn', 'được', 'thời gian'],
  /** Wishes for haste, beside a date or without one. */
  haste: ['trong thời gian sớm nhất', 'thời gian sớm nhất', 'sớm nhất có thể'],
  /** Words that turn, loosen or shift what stands beside them, and are never read. */
  unread: [
    ...['hoặc', 'hay', 'khoảng', 'dự kiến', 'ít nhất', 'tối thiểu', 'sớm nhất', 'không', 'chưa'],
    ...['nếu', 'trừ', 'quá', 'gia hạn', 'thêm', 'trước khi', 'hôm nay', 'ngày mai', 'cùng ngày'],
    ...['đầu giờ', 'cuối giờ', 'đầu ngày', 'giữa ngày', 'cuối ngày', 'đầu tuần', 'giữa tuần'],
    ...['cuối tuần', 'đầu tháng', 'giữa tháng', 'cuối tháng', 'hằng ngày', 'hàng ngày', 'buổi'],
    ...['đêm', 'âm lịch', 'mùng', 'mồng', 'mươi', 'trăm', 'nghìn', 'ngàn', 'linh', 'lẻ'],
    ...['rưỡi', 'nửa'],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The words without accents, as they are often typed. */
export const withoutAccents = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

const entries: readonly (readonly [string, string])[] = [
  ...Object.entries(PHRASES).flatMap(([term, phrases]) =>
    phrases.map((phrase) => [phrase, term] as const),
  ),
  ...NUMBER_WORDS.flatMap(([value, spellings]) =>
    spellings.map((spelt) => [spelt, String(value)] as const),
  ),
];

const exact: ReadonlyMap<string, string> = new Map(entries);

/** By their letters alone; `ambiguous` where two words of different meaning share them (sáu, sau). */
const folded: ReadonlyMap<string, string> = entries.reduce((map, [phrase, term]) => {
  const letters = withoutAccents(phrase);
  const known = map.get(letters);
  return map.set(letters, known === undefined || known === term ? term : 'ambiguous');
}, new Map<string, string>());

export const LONGEST_PHRASE = Math.max(...entries.map(([phrase]) => phrase.split(' ').length));

/**
 * The term of a phrase in lower case, or undefined. In a text with accents several words in a row are also known by
 * their letters alone; a single word is not, since "ngay" is not "ngày".
 */
export const termOf = (phrase: readonly string[], textHasAccents: boolean): string | undefined => {
  const spelt = phrase.join(' ');
  if (textHasAccents && phrase.length === 1) return exact.get(spelt);
  const letters = folded.get(withoutAccents(spelt));
  return textHasAccents ? (exact.get(spelt) ?? letters) : letters;
};

/** Whether a phrase is spelt with all its accents. */
export const isSpeltOut = (phrase: string): boolean => exact.has(phrase);
