import type { Grounded } from '#lib/working-time';

/** A value that stands in a text. */
export const law = <T>(value: T, citation: string): Grounded<T> => ({
  value,
  basis: 'law',
  citation,
});

/** A convention of this system, with the text it follows where there is one. */
export const house = <T>(value: T, citation?: string): Grounded<T> => ({
  value,
  basis: 'house',
  ...(citation !== undefined && { citation }),
});
