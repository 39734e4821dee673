import { strFromU8, unzipSync } from 'fflate';

/** The parts of a Word file, each as its XML text. */
export const docxParts = (file: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)]),
  );

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** What a part of a Word file says, a line for each paragraph. */
export const docxText = (xml: string): string =>
  [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gsu)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join(''),
    )
    .join('\n')
    .replace(/&\w+;/gu, (entity) => ENTITIES[entity] ?? entity);
