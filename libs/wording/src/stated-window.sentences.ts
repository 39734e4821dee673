import { type Bilingual, lengthInWords, type WordsRead } from '#lib/working-time';
import { day } from './dates-in-words.js';
import { says, type SentencesOf } from './sentences.js';

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
export const statedWindowSentences: SentencesOf<'OverTheCap' | 'WordsSayOtherwise'> = {
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
};
