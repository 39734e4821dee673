import { dateOf, type Instant, type LocalDate } from '#lib/working-time';
import type { RejectedField } from '../rejected-field.js';
import type { RequestRejection } from '../request.rejections.js';

/** Nothing can have happened after now. */
export const inFuture = (
  field: RejectedField,
  value: Instant | LocalDate | undefined,
  now: Instant,
): RequestRejection | undefined => {
  if (value === undefined) return undefined;
  // A date is past or present as a whole; an instant to the millisecond. Both compare as text.
  const limit = value.length === 10 ? dateOf(now) : now;
  return value > limit ? { type: 'DateInFuture', field, value } : undefined;
};

/** Nothing that concerns a letter can have happened before the day it was issued. */
export const beforeLetter = (
  field: RejectedField,
  value: LocalDate | undefined,
  letterIssuedOn: LocalDate,
): RequestRejection | undefined =>
  value !== undefined && value < letterIssuedOn
    ? { type: 'DateBeforeLetter', field, value, letterIssuedOn }
    : undefined;

/** The first refusal among several checks. */
export const firstRefusal = (
  ...checks: readonly (RequestRejection | undefined)[]
): RequestRejection | undefined => checks.find((refusal) => refusal !== undefined);
