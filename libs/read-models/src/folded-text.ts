/** Lower case and without diacritics, so that `Tân Bình`, `TAN BINH` and `tan binh` find one another. */
export const foldedText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/** A `like` pattern for rows whose folded text contains `text`; its own wildcards are taken literally. */
export const containing = (text: string): string =>
  `%${foldedText(text).replace(/[\\%_]/g, (wildcard) => `\\${wildcard}`)}%`;
