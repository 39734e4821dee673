import { isSpeltOut, LONGEST_PHRASE, termOf, withoutAccents } from './lexicon.js';

/** One step of a text as the patterns see it: digits, `/` between digits, a term of the lexicon, or `~`. */
export interface Term {
  readonly term: string;
  /** Where the text it was read from begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** A word that bears on no deadline. */
export const OTHER = '~';

const PIECES = [
  // A document number or an address, "11842/SXD-QLHTGT": letters joined to others by marks.
  ['other', /(?=[\p{N}./@&_–-]*\p{L})[\p{L}\p{N}]+(?:[./@&_–-]+[\p{L}\p{N}]+)+/uy],
  ['slash', /(?<=\d)(?:\s*[/–-]\s*|\.)(?=\d)/uy],
  ['decimal', /(?<=\d),(?=\d)/uy],
  ['sign', /(?<![\d\p{L}])[-−](?=\d)/uy],
  ['hour', /(?<=\d)\s?(?:[hg](?!\p{L})|:)/uy],
  ['digits', /\d+/uy],
  ['word', /\p{L}+/uy],
] as const;

interface Piece {
  readonly kind: (typeof PIECES)[number][0];
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Lower case, one code point a letter, no invisible marks: capitals and decomposed accents read alike. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '');

const piecesOf = (text: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    let next = at + 1;
    for (const [kind, pattern] of PIECES) {
      pattern.lastIndex = at;
      const [found] = pattern.exec(text) ?? [];
      if (found === undefined) continue;
      next = at + found.length;
      pieces.push({ kind, text: found, from: at, to: next });
      break;
    }
    at = next;
  }
  return pieces;
};

/** The longest phrase of the lexicon that begins at a word, and how many words it has. */
const phraseAt = (pieces: readonly Piece[], at: number, textHasAccents: boolean) => {
  const ahead = pieces.slice(at, at + LONGEST_PHRASE);
  const end = ahead.findIndex(({ kind }) => kind !== 'word');
  const words = ahead.slice(0, end === -1 ? ahead.length : end).map(({ text }) => text);
  for (let length = words.length; length > 0; length -= 1) {
    const phrase = words.slice(0, length);
    const term = termOf(phrase, textHasAccents);
    if (term !== undefined) return { term, length, restored: !isSpeltOut(phrase.join(' ')) };
  }
  return { term: OTHER, length: 1, restored: false };
};

const TERM_OF_PIECE = {
  other: OTHER,
  slash: '/',
  decimal: 'unread',
  sign: 'unread',
  hour: 'hour',
} as const;
const BEFORE_FIVE: readonly (string | undefined)[] = ['day', 'month'];
const AFTER_FIVE: readonly (string | undefined)[] = [
  ...['day', 'workingDay', 'calendarDay', 'hour', 'workingHour', 'minute', 'week'],
];

/** "năm" is five before a unit and after "ngày" or "tháng", else it is a year. */
const fiveOrYear = (terms: readonly Term[]): readonly Term[] => {
  const settled: Term[] = [];
  terms.forEach((one, at) => {
    const five =
      BEFORE_FIVE.includes(settled.at(-1)?.term) || AFTER_FIVE.includes(terms[at + 1]?.term);
    settled.push(one.term === 'fiveOrYear' ? { ...one, term: five ? '5' : 'year' } : one);
  });
  return settled;
};

export interface TermsRead {
  readonly terms: readonly Term[];
  /** The text the terms point into. */
  readonly text: string;
  /** Whether accents it lacks had to be supplied. */
  readonly accentsRestored: boolean;
}

/** What a text says, term by term. */
export const termsOf = (words: string): TermsRead => {
  const text = plain(words);
  const textHasAccents = withoutAccents(text) !== text;
  const pieces = piecesOf(text);
  const terms: Term[] = [];
  let accentsRestored = false;
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const { kind, from } = piece;
    if (kind === 'word') {
      const { term, length, restored } = phraseAt(pieces, at, textHasAccents);
      terms.push({ term, from, to: pieces[at + length - 1]?.to ?? piece.to });
      accentsRestored ||= restored;
      at += length;
    } else {
      const term = kind === 'digits' ? piece.text : TERM_OF_PIECE[kind];
      terms.push({ term, from, to: piece.to });
      at += 1;
    }
  }
  const heard = terms.filter(({ term }) => term !== 'filler');
  return { terms: fiveOrYear(heard), text, accentsRestored };
};
