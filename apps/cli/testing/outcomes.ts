import { firstOutcomes } from './outcomes-of-the-first-letters.js';
import { otherOutcomes } from './outcomes-of-the-other-letters.js';

/** What the view of one consultation, or of the whole request, has to show. */
export interface Outcome {
  /** Absent: the request. */
  readonly of?: string;
  readonly shows: object;
}

/** For everything the narrator says of a letter, what the system shows where that is so. */
export const OUTCOMES: Readonly<Record<string, readonly Outcome[]>> = {
  ...firstOutcomes,
  ...otherOutcomes,
};
