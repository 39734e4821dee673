import type { Language } from '../calendar-data.js';
import type { DueDate } from '../due-date.js';
import { amount } from '../wording/amounts.js';
import { calendarInWords, dueInWords } from '../wording/conclusion.js';
import { fullDate } from '../wording/dates.js';
import { stepInWords } from '../wording/step-in-words.js';

/** How a bare window was counted, as lines to read. It cites no rule for the length: that is the asker's own. */
export const explainBare = ({ derivation }: DueDate, language: Language): readonly string[] => {
  const { result, window, steps } = derivation;
  if (result.type === 'suspended') throw new Error('A due date has no open pause.');
  const length = amount(window.length.value, language);
  const from = fullDate(window.start.on, language);
  const due = dueInWords(result, language);
  return [
    language === 'vi' ? `${length} kể từ ${from}: ${due}` : `${length} from ${from}: ${due}`,
    ...steps
      .filter(({ type }) => type !== 'started' && type !== 'length')
      .flatMap((step) => stepInWords(step, language)),
    calendarInWords(derivation, language),
  ];
};
