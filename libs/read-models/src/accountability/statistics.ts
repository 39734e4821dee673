import type { Rate, Spread } from './figures.js';
import { FEWEST_TO_JUDGE } from './figures.js';

/** Median, 90th percentile (nearest rank) and longest; `undefined` of nothing. */
export const spreadOf = (values: readonly number[]): Spread | undefined => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? 0;
  const count = sorted.length;
  if (count === 0) return undefined;
  const middle = Math.floor(count / 2);
  return {
    count,
    median: count % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2,
    p90: at(Math.ceil(count * 0.9) - 1),
    longest: at(count - 1),
  };
};

/** The two-sided 95 % quantile of the normal distribution. */
const Z = 1.959964;

/** Wilson's score interval: honest for small counts and for shares near 0 and 1. */
export const wilsonInterval = (successes: number, of: number) => {
  const share = successes / of;
  const width = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  const centre = share + (Z * Z) / (2 * of);
  const scale = 1 + (Z * Z) / of;
  return {
    low: Math.max(0, (centre - width) / scale),
    high: Math.min(1, (centre + width) / scale),
  };
};

/** The fraction, and the share where there are enough to judge. */
export const rateOf = (onTime: number, of: number, interval: boolean): Rate =>
  of < FEWEST_TO_JUDGE
    ? { onTime, of, tooFew: true }
    : {
        onTime,
        of,
        tooFew: false,
        share: onTime / of,
        ...(interval && { interval: wilsonInterval(onTime, of) }),
      };
