import type { Language } from '../calendar-data.js';
import type { DerivationStep } from '../derivation.js';
import { onWhatGround } from './amounts.js';
import { daysOffInWords, workedWeekendsInWords } from './day-words.js';
import { english } from './english.js';
import { phraseOf, type StepPhrases } from './step-phrases.js';
import { vietnamese } from './vietnamese.js';

const PHRASES: Readonly<Record<Language, StepPhrases>> = { vi: vietnamese, en: english };

/** One step as lines to read, its basis behind it. */
export const stepInWords = (step: DerivationStep, language: Language): readonly string[] => {
  if (step.type === 'daysNotCounted') return daysOffInWords(step.days, language);
  if (step.type === 'weekendsCounted') return workedWeekendsInWords(step.days, language);
  const sentence = `${phraseOf(PHRASES[language], step)} ${onWhatGround(step, language)}.`;
  return step.type === 'rolledOver'
    ? [sentence, ...daysOffInWords(step.days, language)]
    : [sentence];
};
