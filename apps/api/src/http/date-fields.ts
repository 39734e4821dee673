import { type Bilingual, isInstant, isLocalDate } from '#lib/working-time';
import { type Asked, field } from './field.js';

export const A_DATE: Bilingual = {
  vi: 'phải là một ngày có thật, viết theo dạng 2026-03-13',
  en: 'must be a real date, written as 2026-03-13',
};
export const A_MOMENT: Bilingual = {
  vi: 'phải là một thời điểm có thật kèm múi giờ, viết theo dạng 2026-03-13T09:30:00+07:00',
  en: 'must be a real moment with its offset, written as 2026-03-13T09:30:00+07:00',
};

/** A civil date in Asia/Ho_Chi_Minh. */
export const DateText = (asked: Asked = {}) =>
  field(
    'date',
    (value) => typeof value === 'string' && isLocalDate(value),
    A_DATE,
    { type: String, format: 'date', example: '2026-03-13' },
    asked,
  );

/** A moment with its offset. */
export const InstantText = (asked: Asked = {}) =>
  field(
    'instant',
    (value) => typeof value === 'string' && isInstant(value),
    A_MOMENT,
    { type: String, format: 'date-time', example: '2026-03-13T09:30:00+07:00' },
    asked,
  );

/** An hour of the day. */
export const HourText = (asked: Asked = {}) =>
  field(
    'hour',
    (value) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value),
    { vi: 'phải là giờ trong ngày, viết theo dạng 17:00', en: 'must be an hour, written as 17:00' },
    { type: String, pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', example: '17:00' },
    asked,
  );
