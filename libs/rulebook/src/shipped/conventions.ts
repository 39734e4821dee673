import { DEFAULT_CALENDAR, type Length } from '#lib/working-time';
import type { RuleSetTerms } from '../rule-set.js';
import { house } from './grounded.js';

const DECISION_5157 = 'Quyết định số 5157/QĐ-UBND ngày 30/9/2016 (theo báo chí)';
const DECREE_30 = 'Nghị định số 30/2020/NĐ-CP, Điều 22 khoản 1 và Điều 23 khoản 1';

export const FIFTEEN_WORKING_DAYS: Length = { count: 15, unit: 'workingDay' };

/** What no text was found for: this system's own conventions, the same in every rule set that comes with it. */
export const CONVENTIONS = {
  calendar: house(DEFAULT_CALENDAR),
  receipt: house('registration', DECREE_30),
  silence: house({ effect: 'noReply' }),
  lateReply: house('counted'),
  completeness: house({ askWithin: 3, effect: 'restart', rounds: 1 }),
  extension: house({ times: 1, total: { count: 5, unit: 'workingDay' } }),
  ladder: house({
    reminders: [-3, -1, 0],
    notBeforeShare: 0.5,
    chases: [1, 3, 5],
    escalateToHead: 1,
    escalateToMonitoringBody: 5,
    officeHours: { from: '08:00', until: '17:00' },
  }),
  apology: house('appointedDay', DECISION_5157),
} satisfies Partial<RuleSetTerms>;

/** Silence as agreement: the effect stands in a text, the conditions that keep it fair are this system's. */
export const deemedAgreement = (text: string): RuleSetTerms['silence'] =>
  house(
    {
      effect: 'deemedAgreement',
      chases: 2,
      neverIn: ['legalDraft', 'administrativeProcedure', 'report'],
    },
    text,
  );

/** A version nobody has ruled on yet. */
export const AS_SHIPPED = { version: 1, confirmed: false, rulings: [] } as const;
