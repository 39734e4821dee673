import { isInstant, isLocalDate } from '#lib/working-time';
import { type Asked, field } from './field.js';
import type { Bilingual } from '#lib/working-time';

// One decorator per kind of field. `null` is never a way to leave a field out.

export const A_DATE: Bilingual = {
  vi: 'phải là một ngày có thật, viết theo dạng 2026-03-13',
  en: 'must be a real date, written as 2026-03-13',
};
export const A_MOMENT: Bilingual = {
  vi: 'phải là một thời điểm có thật kèm múi giờ, viết theo dạng 2026-03-13T09:30:00+07:00',
  en: 'must be a real moment with its offset, written as 2026-03-13T09:30:00+07:00',
};

export const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= most && value.isWellFormed();

/** Text that says something, of at most `max` UTF-16 units. */
export const Text = ({ max, ...asked }: Asked & { readonly max: number }) =>
  field(
    'text',
    (value) => isText(value, max),
    {
      vi: `phải là văn bản không để trống, dài tối đa ${max} ký tự`,
      en: `must be text, not blank, of at most ${max} characters`,
    },
    { type: String, minLength: 1, maxLength: max },
    asked,
  );

/** What this system calls a request or an opinion. */
export const Id = (asked: Asked = {}) =>
  field(
    'id',
    (value) => typeof value === 'string' && UUID.test(value),
    {
      vi: 'phải là mã do hệ thống cấp (UUID)',
      en: 'must be an identifier given by this system (UUID)',
    },
    { type: String, format: 'uuid' },
    asked,
  );

/** A list of texts. */
export const Texts = ({
  max,
  most,
  ...asked
}: Asked & { readonly max: number; readonly most: number }) =>
  field(
    'texts',
    (value) =>
      Array.isArray(value) && value.length <= most && value.every((each) => isText(each, max)),
    {
      vi: `phải là danh sách tối đa ${most} dòng, mỗi dòng không để trống và dài tối đa ${max} ký tự`,
      en: `must be a list of at most ${most} texts, none blank, each of at most ${max} characters`,
    },
    { type: [String], maxItems: most },
    asked,
  );

/** One of a closed list. */
export const OneOf = (values: readonly string[], asked: Asked = {}) =>
  field(
    'oneOf',
    (value) => typeof value === 'string' && values.includes(value),
    {
      vi: `phải là một trong các giá trị: ${values.join(', ')}`,
      en: `must be one of: ${values.join(', ')}`,
    },
    { type: String, enum: [...values] },
    asked,
  );

/** Some of a closed list, each at most once. */
export const SomeOf = (values: readonly string[], asked: Asked = {}) =>
  field(
    'someOf',
    (value) =>
      Array.isArray(value) &&
      new Set(value).size === value.length &&
      value.every((each) => typeof each === 'string' && values.includes(each)),
    {
      vi: `phải là danh sách các giá trị khác nhau trong số: ${values.join(', ')}`,
      en: `must be a list of different values among: ${values.join(', ')}`,
    },
    { type: String, isArray: true, enum: [...values] },
    asked,
  );

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

/** A whole number within bounds, both included. */
export const Whole = ({
  min,
  max,
  ...asked
}: Asked & { readonly min: number; readonly max: number }) =>
  field(
    'whole',
    (value) => Number.isInteger(value) && min <= Number(value) && Number(value) <= max,
    {
      vi: `phải là số nguyên từ ${min} đến ${max}`,
      en: `must be a whole number from ${min} to ${max}`,
    },
    { type: 'integer', minimum: min, maximum: max },
    asked,
  );

/** Whole numbers within bounds. */
export const Wholes = ({
  min,
  max,
  most,
}: {
  readonly min: number;
  readonly max: number;
  readonly most: number;
}) =>
  field(
    'wholes',
    (value) =>
      Array.isArray(value) &&
      value.length > 0 &&
      value.length <= most &&
      value.every((each) => Number.isInteger(each) && min <= Number(each) && Number(each) <= max),
    {
      vi: `phải là danh sách 1 đến ${most} số nguyên từ ${min} đến ${max}`,
      en: `must be a list of 1 to ${most} whole numbers from ${min} to ${max}`,
    },
    { type: 'integer', isArray: true, minimum: min, maximum: max, maxItems: most },
    {},
  );

/** A share of a whole, from 0 to 1. */
export const Share = (asked: Asked = {}) =>
  field(
    'share',
    (value) => typeof value === 'number' && 0 <= value && value <= 1,
    { vi: 'phải là tỷ lệ từ 0 đến 1', en: 'must be a share from 0 to 1' },
    { type: Number, minimum: 0, maximum: 1 },
    asked,
  );

/** Yes or no. */
export const YesOrNo = (asked: Asked = {}) =>
  field(
    'yesOrNo',
    (value) => typeof value === 'boolean',
    { vi: 'phải là true hoặc false', en: 'must be true or false' },
    { type: Boolean },
    asked,
  );
