import type { Bilingual, Language } from '../calendar-data.js';
import type { HouseReading } from '../stated-words/words-read.js';
import { onWhatGround } from './amounts.js';

const READINGS: Readonly<Record<HouseReading, Bilingual>> = {
  dayIncluded: {
    vi: 'Cách đọc: “trước ngày” được tính cả ngày đó',
    en: 'Reading: “trước ngày” (before the day) takes that day in',
  },
  hourIncluded: {
    vi: 'Cách đọc: giờ không kèm từ “trước” được tính cả đúng giờ đó',
    en: 'Reading: an hour without “trước” (before) is itself in time',
  },
  yearPlaced: {
    vi: 'Cách đọc: không ghi năm, nên lấy ngày gần nhất kể từ ngày của văn bản',
    en: 'Reading: no year is written, so it is the first such date from the day of the letter on',
  },
  centuryPlaced: {
    vi: 'Cách đọc: năm ghi hai chữ số là năm từ 2000 đến 2099',
    en: 'Reading: a year of two digits is one of 2000 to 2099',
  },
  accentsRestored: {
    vi: 'Cách đọc: văn bản viết thiếu dấu, chỉ có một cách hiểu',
    en: 'Reading: accents are missing, and the words can be read in one way only',
  },
  startsOnReceipt: {
    vi: 'Cách đọc: không ghi mốc tính thời hạn, nên tính kể từ ngày nhận văn bản',
    en: 'Reading: no starting point is named, so the length runs from receipt of the letter',
  },
  sentOnIssue: {
    vi: 'Cách đọc: ngày gửi văn bản là ngày ban hành',
    en: 'Reading: the letter was sent on its date of issue',
  },
  completeOnReceipt: {
    vi: 'Cách đọc: hồ sơ đã đủ khi nhận văn bản',
    en: 'Reading: the dossier was complete on receipt of the letter',
  },
};

/** A reading this system makes of a letter's words, told as its convention. */
export const houseReadingInWords = (reading: HouseReading, language: Language): string =>
  `${READINGS[reading][language]} ${onWhatGround({ basis: 'house' }, language)}.`;
