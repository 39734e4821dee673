import { record } from './0001-record.js';

/** In order; a released one is never edited. */
export const migrations = [record];
