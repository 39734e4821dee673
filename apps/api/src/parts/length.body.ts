import type { Length, Unit } from '#lib/working-time';
import { OneOf } from '../http/fields.js';
import { Whole } from '../http/number-fields.js';

/** So much time. */
export class LengthBody {
  @Whole({ min: 1, max: 3650 })
  readonly count!: number;

  @OneOf(['workingDay', 'calendarDay', 'hour'])
  readonly unit!: Unit;
}

export const lengthOf = ({ count, unit }: LengthBody): Length => ({ count, unit });
