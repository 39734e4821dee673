/** What XML 1.0 cannot hold, so that Word would call the whole document damaged. */
// eslint-disable-next-line no-control-regex
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

const printableText = (text: string): string =>
  text.toWellFormed().normalize('NFC').replace(NOT_IN_XML, '');

/**
 * The same value with every text in composed letters, because a typeface draws `ệ` well only as one letter, and without
 * what no document can show.
 */
export const printable = <Value>(value: Value): Value => {
  const print = (each: unknown): unknown => {
    if (typeof each === 'string') return printableText(each);
    if (Array.isArray(each)) return each.map(print);
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([key, part]) => [key, print(part)]));
  };
  // Only texts are replaced, by texts.
  return print(value) as Value;
};
