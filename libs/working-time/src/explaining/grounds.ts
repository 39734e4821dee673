import type { Ground } from '../derivation.js';

const CIVIL_CODE = 'Bộ luật Dân sự 2015';

/** This system's own convention. */
export const HOUSE: Ground = { basis: 'house' };
/** The first day of a time limit, or the day of the event that starts it, is not counted. */
export const START_OF_DAYS: Ground = { basis: 'law', citation: `${CIVIL_CODE}, Điều 147` };
/** A time limit in hours begins at the named moment. */
export const START_OF_HOURS: Ground = { basis: 'law', citation: `${CIVIL_CODE}, Điều 147 khoản 1` };
/** A time limit that ends on a day off ends at the end of the next working day. */
export const END_ON_DAY_OFF: Ground = { basis: 'law', citation: `${CIVIL_CODE}, Điều 148 khoản 5` };
/** No text speaks of pauses: the rule on the day of an event is followed by analogy. */
export const LIKE_START_OF_DAYS: Ground = { ...START_OF_DAYS, basis: 'house' };
/** The code ends the next working day at its 24:00, and knows no dates that a letter states. */
export const LIKE_END_ON_DAY_OFF: Ground = { ...END_ON_DAY_OFF, basis: 'house' };
