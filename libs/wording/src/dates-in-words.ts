import { addDays, type Bilingual, localDate } from '#lib/working-time';

/** A count as officials write it: `01 cơ quan`. */
export const twoDigits = (count: number): string => String(count).padStart(2, '0');

/** The date of a date or of an instant as officials write it: `05/01/2026`, `05/6/2026`. */
export const day = (iso: string): string => {
  const [year, month = '', date] = iso.slice(0, 10).split('-');
  return `${date}/${Number(month) > 2 ? Number(month) : month}/${year}`;
};

const UNITS = [' giờ ', ' phút ', ' giây'] as const;

const bareDay = (iso: string): Bilingual => ({ vi: day(iso), en: iso.slice(0, 10) });

/** `08 giờ 30, 05/3/2026`, or with its seconds. */
const withHour = (instant: string, until: 'minute' | 'second'): Bilingual => {
  const time = instant.slice(11, until === 'minute' ? 16 : 19);
  const [hour = '', minute = '', second] = time.split(':');
  const [ofHour, ofMinute, ofSecond] = UNITS;
  const seconds = second === undefined ? '' : `${ofMinute}${second}${ofSecond}`;
  return {
    vi: `${hour}${ofHour}${minute}${seconds}, ${day(instant)}`,
    en: `${instant.slice(0, 10)} ${time}`,
  };
};

/** A date, or an instant with its hour. */
export const momentInWords = (iso: string): Bilingual =>
  iso.includes('T') ? withHour(iso, 'minute') : bareDay(iso);

/** When a window ended: the whole of its last day, or the hour stated. Midnight belongs to the day before. */
export const endInWords = (dueAt: string): Bilingual => {
  if (dueAt.slice(11, 19) !== '00:00:00') return momentInWords(dueAt);
  const last = addDays(localDate(dueAt.slice(0, 10)), -1);
  return { vi: `hết ngày ${day(last)}`, en: `the end of ${last}` };
};

/** Two moments as exactly as it takes to tell them apart: by their days, else their hours, else their seconds. */
export const momentsApart = (a: string, b: string): readonly [Bilingual, Bilingual] => {
  if (a.slice(0, 10) !== b.slice(0, 10)) return [bareDay(a), bareDay(b)];
  if (!a.includes('T') || !b.includes('T')) return [momentInWords(a), momentInWords(b)];
  const until = a.slice(0, 16) === b.slice(0, 16) ? 'second' : 'minute';
  return [withHour(a, until), withHour(b, until)];
};

/** What is recorded: a date or an instant in words, else the text itself. */
export const asRecorded = (recorded: string): Bilingual =>
  /^\d{4}-\d\d-\d\d(T|$)/.test(recorded) ? momentInWords(recorded) : { vi: recorded, en: recorded };
