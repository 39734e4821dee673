import { type Parsed, read, refused } from '../parsed.js';
import type { HouseReading, LengthRead, NamedStart } from '../stated-words/words-read.js';
import type { KnownDay, WordsQuery } from './words-query.js';

/** Where the length of a letter starts, and whether the letter itself says so. */
export interface StartOfWords {
  readonly from: NamedStart;
  readonly day: KnownDay;
  /** `house` where the words name no starting point. */
  readonly basis: 'letter' | 'house';
  readonly houseReading?: HouseReading;
}

/** The known fact behind each starting point; what stands in for it is this system's reading. */
const FACTS: Readonly<
  Record<NamedStart, { readonly day: 'received' | 'issued'; readonly houseReading?: HouseReading }>
> = {
  received: { day: 'received' },
  dossierComplete: { day: 'received', houseReading: 'completeOnReceipt' },
  sent: { day: 'issued', houseReading: 'sentOnIssue' },
  issued: { day: 'issued' },
  namedDay: { day: 'received' },
};

/** The start the words name, on its day; receipt where they name none. */
export const startOfWords = (
  named: LengthRead['start'],
  query: WordsQuery,
): Parsed<StartOfWords> => {
  if (named === undefined) {
    return read({
      from: 'received',
      day: query.received,
      basis: 'house',
      houseReading: 'startsOnReceipt',
    });
  }
  const { from, on } = named;
  const { day: field, houseReading } = FACTS[from];
  const known = query[field];
  if (on !== undefined) {
    const contradicted = (from === 'received' || from === 'issued') && known && known.on !== on;
    return contradicted
      ? refused(
          'start-contradicted',
          `The words count from ${on}, but "${field}" is ${known.on}: one of the two is mistaken.`,
        )
      : read({ from, day: known?.on === on ? known : { on }, basis: 'letter' });
  }
  if (known === undefined) {
    return refused(
      'issued-missing',
      'The words count from the sending of the letter: give the day it was issued, "issued".',
    );
  }
  return read({ from, day: known, basis: 'letter', ...(houseReading && { houseReading }) });
};
