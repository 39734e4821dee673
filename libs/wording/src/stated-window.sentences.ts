import { LONGEST_WINDOW } from '#lib/coordination';
import { type Bilingual, lengthInWords, type WordsRead } from '#lib/working-time';
import { day } from './dates-in-words.js';
import { says, type SomeSentences } from './sentences.js';

const STARTS: Readonly<Record<string, Bilingual>> = {
  sent: { vi: 'ngày gửi', en: 'the sending' },
  received: { vi: 'ngày nhận', en: 'receipt' },
  dossierComplete: { vi: 'ngày nhận đủ hồ sơ', en: 'receipt of the complete dossier' },
  issued: { vi: 'ngày ban hành', en: 'the date of issue' },
  namedDay: { vi: 'ngày nêu trong văn bản', en: 'the day it names' },
};

/** What was understood of the words of a letter. */
const readInWords = (read: WordsRead): Bilingual => {
  if (read.kind === 'date') {
    const { on, hour, inclusive } = read;
    if (hour === undefined) return says(`ngày ${day(on)}`, on);
    const until = hour.replace(':', ' giờ ');
    return inclusive
      ? says(`chậm nhất ${until} ngày ${day(on)}`, `${hour} on ${on} at the latest`)
      : says(`trước ${until} ngày ${day(on)}`, `before ${hour} on ${on}`);
  }
  const start = read.start && STARTS[read.start.from];
  return says(
    `${lengthInWords(read.length, 'vi')}${start ? ` kể từ ${start.vi}` : ''}`,
    `${lengthInWords(read.length, 'en')}${start ? ` from ${start.en}` : ''}`,
  );
};

/** What a letter may state of its own deadline. */
export const statedWindowSentences = {
  OverTheCap: ({ agency, cap, latest }, nameOf) =>
    says(
      `Thời hạn dành cho ${nameOf(agency)} vượt quá ${lengthInWords(cap, 'vi')} theo quy định áp dụng (chậm nhất ${day(latest)}). Đề nghị nêu thời hạn ngắn hơn, hoặc nêu rõ lý do công việc có tính chất quan trọng, phức tạp.`,
      `The time given to ${nameOf(agency)} exceeds the ${lengthInWords(cap, 'en')} of the rule in force (${latest} at the latest). State a shorter one, or the reasons why the matter is important or complex.`,
    ),
  WordsSayOtherwise: ({ agency, words, read }, nameOf) =>
    says(
      `Thời hạn đã nhập cho ${nameOf(agency)} khác với lời văn “${words}”, được hiểu là ${readInWords(read).vi}. Đề nghị kiểm tra lại một trong hai.`,
      `The deadline entered for ${nameOf(agency)} differs from the words “${words}”, read as ${readInWords(read).en}. One of the two is mistaken.`,
    ),
  WindowImpossible: ({ agency, count: given }, nameOf) =>
    says(
      `Thời hạn trả lời của ${nameOf(agency)} không thể là ${given.toLocaleString('vi')}: phải từ 01 đến ${LONGEST_WINDOW.toLocaleString('vi')}.`,
      `The window of ${nameOf(agency)} cannot be ${given.toLocaleString('en')} long: it is from 1 to ${LONGEST_WINDOW.toLocaleString('en')}.`,
    ),
  WindowMustBeStated: ({ agency }, nameOf) =>
    says(
      `Chưa ghi thời hạn trả lời của ${nameOf(agency)}. Thời hạn 15 ngày làm việc của Chỉ thị số 08/CT-UBND không áp dụng cho thủ tục hành chính; đề nghị ghi mã thủ tục có trong danh mục, hoặc ngày, số ngày theo quy định của thủ tục, quy trình nội bộ đã được phê duyệt.`,
      `No reply window is stated for ${nameOf(agency)}. The 15 working days of Directive 08/CT-UBND do not apply to administrative procedures: name a procedure of the catalogue by its code, or state the date or length that the procedure or its approved internal process sets.`,
    ),
} satisfies SomeSentences;
