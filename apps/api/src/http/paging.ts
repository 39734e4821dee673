import { Transform } from 'class-transformer';
import { MOST_ROWS } from '#lib/read-models';
import { Text } from './fields.js';
import { Whole } from './number-fields.js';

/** A number as it comes in a query string; what is none stays text and is refused. */
export const asNumber = () =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value,
  );

/** A yes or no as it comes in a query string. */
export const asYesOrNo = () =>
  Transform(({ value }: { value: unknown }) =>
    value === 'true' || value === 'false' ? value === 'true' : value,
  );

/** Where a list is read on from, and how many rows are wanted. */
export class PagingParams {
  /** `next` of the page before. */
  @Text({ max: 2000, optional: true })
  readonly cursor?: string;

  @asNumber()
  @Whole({ min: 1, max: MOST_ROWS, optional: true })
  readonly limit?: number;
}
