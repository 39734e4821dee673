import { type RuleSet, type RuleSetId, shippedRulebook, UNCONFIRMED_RULE } from '#lib/rulebook';
import {
  answerDeadline,
  answerWords,
  countWords,
  type DeadlineQuestion,
  explainDeadline,
  explainWords,
  isInWords,
  type Language,
  type LocalDate,
  type Parsed,
  type WordsQuery,
  windowOf,
  type WorkingCalendar,
} from '#lib/working-time';

/** The answer to one question, ready to be printed as JSON. */
export type Answering = (question: DeadlineQuestion) => Parsed<object>;

const YARDSTICK = 'REFERENCE-15WD' as RuleSetId;

/** The adopted rule of the day of the letter; before there was one, the yardstick that judges nobody. */
const ruleOn = (letterOn: LocalDate): RuleSet => {
  const rule = shippedRulebook.inForceOn(letterOn, 'general') ?? shippedRulebook.find(YARDSTICK);
  if (rule === undefined) throw new Error(`The rulebook lacks ${YARDSTICK}.`);
  return rule;
};

const explained = (explain: boolean, inLanguage: (language: Language) => readonly string[]) =>
  explain && { explanation: { vi: inLanguage('vi'), en: inLanguage('en') } };

const answeringWords = (
  query: WordsQuery,
  calendar: WorkingCalendar,
  explain: boolean,
): Parsed<object> => {
  const rule = ruleOn((query.issued ?? query.received).on);
  const counted = countWords(query, rule, calendar);
  if (!counted.ok) return counted;
  const { value } = counted;
  // A bare length is the asker's own: no rule stands behind its date.
  const isByRule = windowOf(value.due).rule === rule.id;
  const explanation = explained(explain, (language) => [
    ...(isByRule && !rule.confirmed ? [UNCONFIRMED_RULE[language]] : []),
    ...explainWords(value, language),
  ]);
  return { ok: true, value: { ...answerWords(value, calendar), ...explanation } };
};

export const answering =
  (calendar: WorkingCalendar, explain: boolean): Answering =>
  (question) => {
    if (isInWords(question)) return answeringWords(question, calendar, explain);
    const explanation = explained(explain, (language) =>
      explainDeadline(question, calendar, language),
    );
    return { ok: true, value: { ...answerDeadline(question, calendar), ...explanation } };
  };
