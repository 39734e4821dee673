import {
  answerWords,
  countWords,
  explainWords,
  type Language,
  type LocalDate,
  type Parsed,
  windowOf,
  type WordsAnswer,
  type WordsQuery,
  type WorkingCalendar,
} from '#lib/working-time';
import type { RuleSet, RuleSetId } from './rule-set.js';
import type { Rulebook } from './rulebook.js';
import { UNCONFIRMED_RULE } from './unconfirmed-rule.js';

const YARDSTICK = 'REFERENCE-15WD' as RuleSetId;

/** The adopted rule of the day of the letter; before there was one, the yardstick that judges nobody. */
const ruleOn = (rules: Rulebook, letterOn: LocalDate): RuleSet => {
  const rule = rules.inForceOn(letterOn, 'general') ?? rules.find(YARDSTICK);
  if (rule === undefined) throw new Error(`The rulebook lacks ${YARDSTICK}`);
  return rule;
};

export interface WordsUnderRule {
  readonly answer: WordsAnswer;
  /** How the words were read and the date was counted, with the mark of a rule that is not confirmed. */
  readonly inWords: (language: Language) => readonly string[];
}

/** The deadline that the words of a letter state, under the rule of its day; refused where they are not clear. */
export const wordsUnderRule = (
  query: WordsQuery,
  rules: Rulebook,
  calendar: WorkingCalendar,
): Parsed<WordsUnderRule> => {
  const rule = ruleOn(rules, (query.issued ?? query.received).on);
  const counted = countWords(query, rule, calendar);
  if (!counted.ok) return counted;
  const { value } = counted;
  // A bare length is the asker's own: no rule stands behind its date.
  const unconfirmed = windowOf(value.due).rule === rule.id && !rule.confirmed;
  return {
    ok: true,
    value: {
      answer: answerWords(value, calendar),
      inWords: (language) => [
        ...(unconfirmed ? [UNCONFIRMED_RULE[language]] : []),
        ...explainWords(value, language),
      ],
    },
  };
};
