import type { Outcome } from './outcome.js';
import { outcomesOfD01ToD04 } from './outcomes-d01-d04.js';
import { outcomesOfD05ToD09 } from './outcomes-d05-d09.js';
import { outcomesOfD10ToD14 } from './outcomes-d10-d14.js';
import { outcomesOfD15ToD20 } from './outcomes-d15-d20.js';

/** For everything the narrator says of a letter, what the system shows where that is so. */
export const OUTCOMES: Readonly<Record<string, readonly Outcome[]>> = {
  ...outcomesOfD01ToD04,
  ...outcomesOfD05ToD09,
  ...outcomesOfD10ToD14,
  ...outcomesOfD15ToD20,
};
