import { shippedRulebook, wordsUnderRule } from '#lib/rulebook';
import {
  answerDeadline,
  type DeadlineQuestion,
  explainDeadline,
  isInWords,
  type Language,
  type Parsed,
  type WordsQuery,
  type WorkingCalendar,
} from '#lib/working-time';

/** The answer to one question, ready to be printed as JSON. */
export type Answering = (question: DeadlineQuestion) => Parsed<object>;

const explained = (explain: boolean, inLanguage: (language: Language) => readonly string[]) =>
  explain && { explanation: { vi: inLanguage('vi'), en: inLanguage('en') } };

const answeringWords = (
  query: WordsQuery,
  calendar: WorkingCalendar,
  explain: boolean,
): Parsed<object> => {
  const answered = wordsUnderRule(query, shippedRulebook, calendar);
  if (!answered.ok) return answered;
  const { answer, inWords } = answered.value;
  return { ok: true, value: { ...answer, ...explained(explain, inWords) } };
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
