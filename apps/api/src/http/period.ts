import type { Period } from '#lib/read-models';
import type { Bilingual } from '#lib/working-time';
import { ValidationFailed } from './validation.js';

const NOT_BEFORE_FROM: Bilingual = {
  vi: 'không được trước from: ngày cuối của kỳ phải từ ngày đầu trở đi',
  en: 'must not be before from: a period ends on or after the day it begins',
};

/** A period as it was asked for. @throws {@link ValidationFailed} it ends before it begins */
export const periodIn = ({
  from,
  to,
}: {
  readonly [Bound in keyof Period]: Period[Bound] | undefined;
}): Period => {
  if (from !== undefined && to !== undefined && from > to)
    throw new ValidationFailed([{ field: 'to', reason: 'period', sentence: NOT_BEFORE_FROM }]);
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
};
