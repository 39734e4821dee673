import { LONGEST_WINDOW } from '#lib/coordination';
import { lengthInWords } from '#lib/working-time';
import { day, endInWords, twoDigits } from './dates-in-words.js';
import { atStart } from './field-names.js';
import { says, type SomeSentences } from './sentences.js';

/** More or less time for a reply. */
export const extensionSentences = {
  NoWindowOpen: ({ agency }, nameOf) =>
    says(
      `Thời hạn trả lời của ${nameOf(agency)} chưa bắt đầu nên chưa có gì để gia hạn.`,
      `The time limit of ${nameOf(agency)} has not begun, so there is nothing to extend.`,
    ),
  ExtensionAskedTooLate: ({ dueAt }) =>
    says(
      `Thời hạn trả lời (${endInWords(dueAt).vi}) đã qua, không thể đề nghị gia hạn. Đề nghị gửi văn bản trả lời; trường hợp đã đề nghị trước đó bằng cách khác, ghi nhận ngày đề nghị kèm văn bản.`,
      `The time limit (${endInWords(dueAt).en}) has passed: more time can no longer be asked for. Send the reply; if it was asked for earlier by another way, enter that day with its document.`,
    ),
  ExtensionAskedAlready: () =>
    says(
      'Đã đề nghị gia hạn; cơ quan chủ trì chưa trả lời. Hạn trả lời chưa thay đổi.',
      'More time was asked for already; the lead has not answered. The due date stands.',
    ),
  NoExtensionAsked: ({ agency }, nameOf) =>
    says(
      `${atStart(nameOf(agency))} không có đề nghị gia hạn nào đang chờ trả lời.`,
      `${atStart(nameOf(agency))} has not asked for more time, or that has been decided.`,
    ),
  ExtensionsExhausted: ({ times }) =>
    says(
      `Theo quy định áp dụng chỉ được gia hạn ${twoDigits(times)} lần.`,
      `The rule in force allows an extension ${times === 1 ? 'once' : `${times} times`}.`,
    ),
  ExtensionTooLong: ({ allowed }) =>
    says(
      `Theo quy định áp dụng chỉ được gia hạn thêm tối đa ${lengthInWords(allowed, 'vi')}.`,
      `The rule in force allows at most ${lengthInWords(allowed, 'en')} more.`,
    ),
  LengthImpossible: ({ count: given }) =>
    says(
      `Thời gian gia hạn phải là số nguyên từ 1 đến ${LONGEST_WINDOW}, không phải ${given}.`,
      `An extension is a whole number from 1 to ${LONGEST_WINDOW}, not ${given}.`,
    ),
  NoReplyOwed: () =>
    says(
      'Các cơ quan này đã trả lời hoặc không còn phải trả lời, không có thời hạn nào để gia hạn.',
      'These agencies have answered or owe no reply any more: there is nothing to extend.',
    ),
  ShortenedTooMuch: ({ to, earliest }) =>
    says(
      `Không thể rút ngắn đến ${day(to)}: kể từ ngày thông báo phải còn ít nhất một ngày làm việc trọn vẹn, sớm nhất là ${day(earliest)}.`,
      `It cannot be shortened to ${to}: one whole working day must remain from the notice, ${earliest} at the earliest.`,
    ),
  NothingToShorten: ({ to }) =>
    says(
      `Không có thời hạn nào đang chạy kết thúc sau ngày ${day(to)}.`,
      `No window that still runs ends after ${to}.`,
    ),
} satisfies SomeSentences;
