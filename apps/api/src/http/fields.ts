import { type Asked, field } from './field.js';

// One decorator per kind of field; dates and numbers have files of their own. `null` is never a way to leave a field out.

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

/** What somebody calls a thing of theirs, in addresses: lower-case letters, digits and hyphens. */
export const Matching = (pattern: RegExp, asked: Asked = {}) =>
  field(
    'matching',
    (value) => typeof value === 'string' && pattern.test(value),
    {
      vi: 'phải gồm 2 đến 60 chữ thường không dấu, chữ số, dấu gạch nối, bắt đầu bằng chữ hoặc số',
      en: 'must be 2 to 60 lower-case letters, digits or hyphens, a letter or digit first',
    },
    { type: String, pattern: pattern.source },
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

/** Yes or no. */
export const YesOrNo = (asked: Asked = {}) =>
  field(
    'yesOrNo',
    (value) => typeof value === 'boolean',
    { vi: 'phải là true hoặc false', en: 'must be true or false' },
    { type: Boolean },
    asked,
  );
