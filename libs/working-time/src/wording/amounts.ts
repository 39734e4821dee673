import type { Bilingual, Language } from '../calendar-data.js';
import type { Ground } from '../derivation.js';
import type { Length, WindowStarter, Unit } from '../reply-window.js';

const UNITS: Readonly<Record<Unit, Bilingual>> = {
  workingDay: { vi: 'ngày làm việc', en: 'working day' },
  calendarDay: { vi: 'ngày', en: 'calendar day' },
  hour: { vi: 'giờ', en: 'hour' },
};

/** The event that starts the clock, as it follows "kể từ" and "from". */
export const STARTING_POINTS: Readonly<Record<WindowStarter, Bilingual>> = {
  sent: { vi: 'ngày gửi văn bản', en: 'the sending of the letter' },
  received: { vi: 'ngày nhận văn bản', en: 'receipt of the letter' },
  dossierComplete: { vi: 'ngày nhận đủ hồ sơ', en: 'receipt of the complete dossier' },
  occasion: { vi: 'mốc nêu trong văn bản', en: 'the occasion that the letter names' },
};

/** `05`, as an official letter writes a number below 10. */
export const twoDigits = (count: number): string => String(count).padStart(2, '0');

/** `05 ngày làm việc` (two digits below 10); `5 working days`. */
export const amount = ({ count, unit }: Length, language: Language): string =>
  language === 'vi'
    ? `${twoDigits(count)} ${UNITS[unit].vi}`
    : `${count} ${UNITS[unit].en}${count === 1 ? '' : 's'}`;

/** What a step rests on, in brackets. A convention never reads as law, even where it follows a text. */
export const onWhatGround = ({ basis, citation }: Ground, language: Language): string => {
  const words: Readonly<Record<Ground['basis'], Bilingual>> = {
    law: citation
      ? { vi: `căn cứ: ${citation}`, en: `basis: ${citation}` }
      : { vi: 'theo quy định của pháp luật', en: 'required by law' },
    house: citation
      ? {
          vi: `quy ước của hệ thống, vận dụng ${citation}`,
          en: `this system's convention, after ${citation}`,
        }
      : { vi: 'quy ước của hệ thống', en: "this system's convention" },
  };
  return `(${words[basis][language]})`;
};
