const ONES = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
/** Spellings of a last digit that differ after "mười" and "mươi". */
const AFTER_TEN: Readonly<Record<number, readonly string[]>> = { 5: ['lăm', 'nhăm'] };
const AFTER_TENS: Readonly<Record<number, readonly string[]>> = {
  1: ['mốt'],
  4: ['tư', 'bốn'],
  5: ['lăm', 'nhăm'],
};

const spellings = (tens: number, ones: number): readonly string[] => {
  const last = ONES[ones] ?? '';
  if (tens === 0) return [last];
  const ten = tens === 1 ? 'mười' : `${ONES[tens] ?? ''} mươi`;
  if (ones === 0) return [ten];
  const special = tens === 1 ? AFTER_TEN : AFTER_TENS;
  return (special[ones] ?? [last]).map((spelt) => `${ten} ${spelt}`);
};

const upTo99 = Array.from({ length: 99 }, (_, index) => index + 1).map(
  (value) => [value, spellings(Math.floor(value / 10), value % 10)] as const,
);

const THOUSANDS = ['nghìn', 'ngàn'];
const ZERO_TENS = ['linh', 'lẻ'];

const yearsOf2000 = upTo99.map(([value, spelt]) => {
  const ends =
    value < 10 ? ZERO_TENS.flatMap((zero) => spelt.map((one) => `${zero} ${one}`)) : spelt;
  const years = THOUSANDS.flatMap((word) => ends.map((end) => `hai ${word} không trăm ${end}`));
  return [2000 + value, years] as const;
});

/**
 * Numbers in words as `[value, spellings]`: 1 to 99, and the years 2001 to 2099. "năm" alone is left out: whether it
 * is five or a year depends on its neighbours.
 */
export const NUMBER_WORDS: readonly (readonly [number, readonly string[]])[] = [
  ...upTo99.filter(([value]) => value !== 5),
  ...yearsOf2000,
];
