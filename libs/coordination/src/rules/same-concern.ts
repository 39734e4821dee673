/** The units a text is cited by, from the largest. */
const UNITS = [
  'phụ lục',
  'phần',
  'chương',
  'tiểu mục',
  'mục',
  'điều',
  'khoản',
  'điểm',
  'bảng',
  'trang',
];
const CITED = new RegExp(
  `(?<!\\p{L})(${UNITS.join('|')})\\s+(?:số\\s+)?([\\p{L}\\p{N}.]+?)\\.?(?![\\p{L}\\p{N}.])`,
  'gu',
);
/** What may stand between units without changing what they name. */
const BETWEEN = /[\s,;:.()]|(?<!\p{L})(?:của|tại|thuộc|dự thảo)(?!\p{L})/gu;

/**
 * What a point concerns, written one way: `khoản 2 Điều 5` and `Điều 5, khoản 2` are one thing. A text that is more than
 * a citation is itself, whatever its capitals and blanks.
 */
export const sameConcern = (concerns: string): string => {
  const text = concerns.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/gu, ' ').trim();
  const cited = [...text.matchAll(CITED)].map(([, unit = '', name = '']) => ({ unit, name }));
  if (cited.length === 0 || text.replace(CITED, '').replace(BETWEEN, '') !== '')
    return text.replace(/[\s.,;:]+$/u, '');
  return cited
    .toSorted((a, b) => UNITS.indexOf(a.unit) - UNITS.indexOf(b.unit))
    .map(({ unit, name }) => `${unit} ${name}`)
    .join(' ');
};
