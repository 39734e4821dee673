import type { StatedReading } from '../derivation.js';
import type { LocalDate } from '../local-date.js';
import type { DossierComplete, ReceiptDay } from '../reply-window.js';
import { amount, STARTING_POINTS, twoDigits } from './amounts.js';
import { fullDate, shortDate } from './dates.js';
import type { StepPhrases } from './step-phrases.js';

const full = (date: LocalDate) => fullDate(date, 'vi');
const workingDays = (count: number) => amount({ count, unit: 'workingDay' }, 'vi');
const kept = (decisive: boolean) => (decisive ? '; hạn trả lời lấy theo ngày này' : '');

const hourWords = (at: string) => at.replace(':', ' giờ ');

const READINGS: Readonly<Record<StatedReading, string>> = {
  asWritten: 'Ngày ghi trong văn bản được tính vào thời hạn',
  lastWorkingDayBefore:
    'Ngày ghi trong văn bản là ngày nghỉ, cơ quan chủ trì chọn ngày làm việc liền trước',
  nextWorkingDay:
    'Ngày ghi trong văn bản là ngày nghỉ, cơ quan chủ trì chọn ngày làm việc tiếp theo',
  laterOfTwo: 'Ngày ghi trong văn bản là ngày nghỉ, chỉ tính trễ hạn sau ngày làm việc tiếp theo',
};

const RECEIPTS: Readonly<Record<ReceiptDay, string>> = {
  registration: 'Ngày nhận tính theo ngày đăng ký số đến',
  firstWorkingDayAfterDelivery:
    'Ngày nhận tính chậm nhất là ngày làm việc đầu tiên sau ngày văn bản được chuyển đến',
  delivery: 'Ngày nhận là ngày văn bản được chuyển đến',
};

const COMPLETE: Readonly<Record<DossierComplete, string>> = {
  presumedOnReceipt: 'Hồ sơ được coi là đủ khi nhận, chưa có xác nhận đủ hồ sơ',
  supplied: 'Hồ sơ được coi là đủ khi đã bổ sung các tài liệu còn thiếu',
  transcribed: 'Hồ sơ đủ theo ngày ghi trong dữ liệu được chép lại',
};

/** Administrative Vietnamese, in the register of an official letter. */
export const vietnamese: StepPhrases = {
  started: ({ startingPoint, occasion, on, at }) =>
    `Mốc tính thời hạn: ${STARTING_POINTS[startingPoint].vi}` +
    (occasion === undefined ? '' : ` (${occasion})`) +
    (on === undefined ? '' : `, ${full(on)}`) +
    (at ? ` lúc ${hourWords(at.slice(11, 16))}` : ''),
  received: ({ by, on }) => `${RECEIPTS[by]}: ${full(on)}`,
  complete: ({ by, on, at }) =>
    `${COMPLETE[by]}: ${full(on)}${at ? ` lúc ${hourWords(at.slice(11, 16))}` : ''}`,
  restarted: ({ on, rounds }) =>
    `Thời hạn được tính lại từ đầu kể từ ${shortDate(on, 'vi')} do đã bổ sung hồ sơ, ` +
    `tối đa ${twoDigits(rounds)} lần`,
  startDayNotCounted: ({ on }) => `Không tính ngày của mốc thời hạn (${shortDate(on, 'vi')})`,
  hoursRunFrom: ({ at, momentKnown }) =>
    momentKnown
      ? `Giờ được tính liên tục từ ${hourWords(at.slice(11, 16))}`
      : 'Không rõ giờ của mốc thời hạn: giờ được tính từ khi hết ngày đó',
  length: ({ length }) => `Thời hạn trả lời: ${amount(length, 'vi')}`,
  stated: ({ words, on }) => `Thời hạn ghi trong văn bản: “${words}”, ${full(on)}`,
  statedReading: ({ reading, hour, lateAfter }) =>
    READINGS[reading] +
    (reading === 'asWritten' ? '' : `: ${full(lateAfter)}`) +
    (hour ? `, ${hour.inclusive ? 'gồm cả' : 'không gồm'} thời điểm ${hourWords(hour.at)}` : ''),
  statedVoid: ({ words, receivedOn, earliest }) =>
    `Thời hạn ghi trong văn bản “${words}” không dùng để tính trễ hạn: văn bản đến ngày ` +
    `${shortDate(receivedOn, 'vi')}, thời hạn sớm nhất là ${full(earliest)}`,
  courtesy: () =>
    'Không có quy định thay cho thời hạn ghi trong văn bản: ngày này chỉ để tham khảo, không tính trễ hạn; đề nghị ' +
    'cơ quan chủ trì ấn định lại thời hạn',
  statedLength: ({ length, receivedOn }) =>
    `Thời hạn ghi trong văn bản tương ứng ${amount(length, 'vi')} kể từ ngày nhận ${shortDate(receivedOn, 'vi')}`,
  shortened: ({ on, lateAfter, noticedOn, cause }) =>
    `Rút ngắn thời hạn đến ${full(on)}` +
    (lateAfter === on ? '' : ` là ngày nghỉ, chỉ tính trễ hạn sau ${full(lateAfter)}`) +
    `, thông báo ngày ${shortDate(noticedOn, 'vi')}: ${cause}`,
  extended: ({ length, cause }) => `Gia hạn thêm ${amount(length, 'vi')}: ${cause}`,
  paused: ({ from, until, cause }) =>
    `Tạm dừng tính thời hạn sau ngày ${shortDate(from, 'vi')} đến hết ngày ${shortDate(until, 'vi')}: ${cause}`,
  pauseAfterTheEnd: ({ from, cause }) =>
    `Việc tạm dừng từ ${shortDate(from, 'vi')} không làm thay đổi thời hạn đã hết: ${cause}`,
  suspended: ({ from, cause }) =>
    `Đang tạm dừng tính thời hạn sau ngày ${shortDate(from, 'vi')}: ${cause}`,
  rolledOver: ({ from, to, sameHour }) =>
    `Thời hạn kết thúc vào ngày nghỉ ${full(from)}, chuyển sang ${sameHour ? 'cùng giờ của ' : ''}` +
    `ngày làm việc tiếp theo: ${full(to)}`,
  remainsAfterPause: ({ since, workingDays: days, earliest, decisive }) =>
    `Sau ngày ${shortDate(since, 'vi')} còn ít nhất ${workingDays(days)}, đến ${full(earliest)}${kept(decisive)}`,
  floor: ({ since, workingDays: days, earliest, cause, decisive }) =>
    `Không sớm hơn ${workingDays(days)} kể từ ${shortDate(since, 'vi')}, đến ${full(earliest)}: ${cause}${kept(decisive)}`,
  assumed: ({ publishedFrom, publishedUntil }) =>
    `Ngày hạn là tạm tính: lịch làm việc mới có từ ${shortDate(publishedFrom, 'vi')} đến ` +
    `${shortDate(publishedUntil, 'vi')}; ngoài khoảng đó giả định làm việc từ thứ Hai đến thứ Sáu`,
};
