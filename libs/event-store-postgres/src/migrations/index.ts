import { record } from './0001-record.js';
import { appendOne } from './0002-append-one.js';

/** In order; a released one is never edited. */
export const migrations = [record, appendOne];
