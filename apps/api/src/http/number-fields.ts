import { type Asked, field } from './field.js';

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
  least = 1,
  most,
}: {
  readonly min: number;
  readonly max: number;
  readonly least?: 0 | 1;
  readonly most: number;
}) =>
  field(
    'wholes',
    (value) =>
      Array.isArray(value) &&
      value.length >= least &&
      value.length <= most &&
      value.every((each) => Number.isInteger(each) && min <= Number(each) && Number(each) <= max),
    {
      vi: `phải là danh sách ${least} đến ${most} số nguyên từ ${min} đến ${max}`,
      en: `must be a list of ${least} to ${most} whole numbers from ${min} to ${max}`,
    },
    { type: 'integer', isArray: true, minimum: min, maximum: max, minItems: least, maxItems: most },
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
