import type { Ground } from '../derivation.js';
import type { Grounded } from '../reply-window.js';

// The Civil Code is about civil time limits: for a reply between agencies it is followed by analogy, never as law.
const byAnalogy = (article: string): Ground => ({
  basis: 'house',
  citation: `${article} Bộ luật Dân sự 2015`,
});

/** This system's own convention. */
export const HOUSE: Ground = { basis: 'house' };
/** The day of the event that starts a time limit is not counted, nor the day on which a pause ends. */
export const START_OF_DAYS = byAnalogy('khoản 3 Điều 147');
/** A time limit in hours begins at the named moment. */
export const START_OF_HOURS = byAnalogy('khoản 1 Điều 147');
/** A time limit that ends on a day off ends with the next working day, at its 24:00. */
export const END_ON_DAY_OFF = byAnalogy('khoản 5 Điều 148');

/** What a fact of the window rests on. */
export const groundOf = ({ basis, citation }: Grounded<unknown>): Ground => ({
  basis,
  ...(citation !== undefined && { citation }),
});
