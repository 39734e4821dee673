import { OTHER, type Term, type TermsRead } from './terms.js';

const DATE_BY = '(?<by>(?:(?:within|until|notOver|atLatest|before) )*)';
const LENGTH_BY = '(?:(?:within|until|notOver|atLatest(?: after)?) )*';
/** A number, and again in words: "15 (mười lăm)". */
const COUNT = '(?<count>\\d+)(?: (?<again>\\d+))?';
const SINCE = '(?:since|after)(?: day)?';

/** What the words of a deadline are made of, each pattern over terms; of two that fit, the one listed first. */
const PATTERNS = [
  ['range', `${DATE_BY}\\d+ / \\d+ (?:workingDay|calendarDay|day(?! \\d)|hour|week|month)`],
  ['date', `${DATE_BY}(?:day )?(?<year>\\d{4}) / (?<month>\\d+) / (?<day>\\d+)(?! /)`],
  ['date', `${DATE_BY}(?:day )?(?<day>\\d+) / (?<month>\\d+)(?: (?:year|/) (?<year>\\d+))?(?! /)`],
  ['date', `${DATE_BY}(?:day )?(?<day>\\d+) month (?<month>\\d+)(?: (?:year|/) (?<year>\\d+))?`],
  ['weekday', `${DATE_BY}(?:day )?(?:weekday (?<weekday>[2-7])|sunday)`],
  ['length', `${LENGTH_BY}${COUNT} (?<unit>workingDay|calendarDay|day(?! (?:work|\\d)))`],
  [
    'length',
    `${LENGTH_BY}(?:within|notOver) ${LENGTH_BY}${COUNT} (?<unit>hour)(?! (?:\\d|day|weekday|sunday))`,
  ],
  ['length', `${LENGTH_BY}${COUNT} (?<unit>hour)(?= (?:since|after)(?: |$))`],
  [
    'clock',
    `${DATE_BY}${COUNT} hour(?: (?<minute>\\d+)(?: minute)?(?! (?:/|month)))?` +
      '(?: (?<part>morning|noon|afternoon|evening))?',
  ],
  ['otherUnit', '\\d+(?: \\d+)? (?:week|month|year|workingHour|minute)'],
  ['partOfDate', `${DATE_BY}(?:day \\d+|month \\d+(?: (?:year|/) \\d+)?)`],
  [
    'start',
    `${SINCE}(?: letter)* (?<fact>received)(?: letter)*(?<complete> complete)?(?: letter)*` +
      // "nhận" of something that is neither the letter nor its dossier
      `(?!(?<=received) ${OTHER})`,
  ],
  ['start', `${SINCE}(?: letter)* (?<fact>complete|sent|issued)(?: letter)*`],
  ['start', 'since(?: day)?(?= \\d+ (?:/|month))'],
  ['unknownStart', `since(?: day)?(?: (?:${OTHER}|received|complete|sent|issued|letter))*`],
] as const;

export type PatternName = (typeof PATTERNS)[number][0];

/** A stretch of a text that fits a pattern; `unread` one that fits none though it bears on a deadline. */
export interface Finding {
  readonly pattern: PatternName | 'unread' | 'ambiguous';
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  /** No other word stands between it and the finding before. */
  readonly adjoins: boolean;
}

const MATCHERS = PATTERNS.map(
  ([name, pattern]) => [name, new RegExp(`${pattern}(?= |$)`, 'y')] as const,
);

/** Terms that say nothing of a deadline where they stand alone: "góp ý trong dự thảo", "gửi đến Sở". */
const HARMLESS: ReadonlySet<string> = new Set([
  ...[OTHER, 'within', 'until', 'since', 'received', 'complete', 'sent', 'issued', 'letter'],
  ...['work', 'haste', 'purpose', 'morning', 'noon', 'afternoon', 'evening'],
]);

/** Every stretch of a text that bears on a deadline, in order. */
export const findingsIn = ({ terms, text }: TermsRead): readonly Finding[] => {
  const line = terms.map(({ term }) => term).join(' ');
  const findings: Finding[] = [];
  let adjoins = false;
  let [offset, began] = [0, 0];
  for (let at = 0; at < terms.length;) {
    const fit = fitAt(line, offset);
    const taken = terms.slice(at, at + (fit ? countOfTerms(fit.stretch, terms, at) : 1));
    const pattern = fit?.name ?? unfitting(taken[0]?.term ?? OTHER);
    if (pattern !== undefined) {
      // Words in a row that fit nothing are one finding, so that a refusal quotes them together.
      const goesOn = pattern === 'unread' && adjoins && findings.at(-1)?.pattern === pattern;
      if (goesOn) findings.pop();
      else began = taken[0]?.from ?? 0;
      const said = text.slice(began, taken.at(-1)?.to);
      findings.push({ pattern, groups: fit?.groups ?? {}, text: said, adjoins });
    }
    adjoins = pattern !== undefined;
    for (const { term } of taken) offset += term.length + 1;
    at += taken.length;
  }
  return findings;
};

/** What a term is that fits no pattern, if it bears on a deadline. */
const unfitting = (term: string): 'unread' | 'ambiguous' | undefined => {
  if (HARMLESS.has(term)) return undefined;
  return term === 'ambiguous' ? term : 'unread';
};

const fitAt = (line: string, offset: number) => {
  for (const [name, matcher] of MATCHERS) {
    matcher.lastIndex = offset;
    const match = matcher.exec(line);
    if (match) return { name, stretch: match[0], groups: match.groups ?? {} };
  }
  return undefined;
};

/** How many terms, from one on, a stretch of the line is made of; a term may hold a space ("weekday 2"). */
const countOfTerms = (stretch: string, terms: readonly Term[], from: number): number => {
  let [length, count] = [-1, 0];
  while (length < stretch.length && from + count < terms.length) {
    length += (terms[from + count]?.term.length ?? 0) + 1;
    count += 1;
  }
  return count;
};
