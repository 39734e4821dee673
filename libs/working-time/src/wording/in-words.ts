import type { Language } from '../calendar-data.js';
import type { Derivation, DerivationStep } from '../derivation.js';
import { amount, STARTING_POINTS } from './amounts.js';
import { calendarInWords, dueInWords } from './conclusion.js';
import { fullDate, shortDate } from './dates.js';
import { stepInWords } from './step-in-words.js';

/** Steps after which the due date is no longer the length of the rule counted from its start. */
const MOVES: readonly DerivationStep['type'][] = ['stated', 'shortened', 'extended', 'paused'];

const isBareCount = ({ steps }: Derivation): boolean =>
  !steps.some((step) => MOVES.includes(step.type) || ('decisive' in step && step.decisive));

/** What was counted, in brackets behind the due date. */
const counted = ({ window }: Derivation, language: Language): string => {
  const length = amount(window.length.value, language);
  const point = STARTING_POINTS[window.start.value][language];
  const on = shortDate(window.start.on, language);
  return language === 'vi'
    ? ` (${length} kể từ ${point} ${on})`
    : ` (${length} from ${point} on ${on})`;
};

const heading = (derivation: Derivation, language: Language): string => {
  if (derivation.result.type === 'suspended') {
    const since = fullDate(derivation.result.on, language);
    return language === 'vi'
      ? `Chưa xác định hạn trả lời: thời hạn tạm dừng từ sau ${since}.`
      : `No due date yet: the clock has stood since the end of ${since}.`;
  }
  const due = `${dueInWords(derivation.result, language)}${isBareCount(derivation) ? counted(derivation, language) : ''}`;
  return language === 'vi' ? `Hạn trả lời: ${due}` : `Reply due ${due}`;
};

/** How a due date was counted, as lines to read: the date, each step with its basis, and the calendar. */
export const inWords = (derivation: Derivation, language: Language): readonly string[] => [
  heading(derivation, language),
  ...derivation.steps.flatMap((step) => stepInWords(step, language)),
  calendarInWords(derivation, language),
];
