import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Instant } from '#lib/working-time';

/** Where the library writes the moment of making. */
const PROPERTIES = 'docProps/core.xml';
const WRITTEN = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
/** The earliest a zip can say; the format has no time zone. */
const EARLIEST = new Date(1980, 0, 1);

/** The same Word file, said to be made at `madeAt` by the clock of nobody. */
export const timeless = (file: Uint8Array, madeAt: Instant): Buffer => {
  const parts = unzipSync(file);
  const properties = parts[PROPERTIES];
  if (properties === undefined) throw new Error(`The Word file has no ${PROPERTIES}`);
  const moment = new Date(madeAt).toISOString();
  parts[PROPERTIES] = strToU8(strFromU8(properties).replace(WRITTEN, `$1${moment}`));
  return Buffer.from(zipSync(parts, { mtime: EARLIEST }));
};
