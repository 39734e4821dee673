import { extractText, getDocumentProxy } from 'unpdf';

/** What each page of a PDF says, its lines joined by blanks. */
export const pdfPages = async (file: Uint8Array): Promise<readonly string[]> => {
  // The reader takes what it is given away from us.
  const read = await extractText(await getDocumentProxy(new Uint8Array(file)));
  return read.text.map((page) => page.replace(/\s+/gu, ' '));
};
