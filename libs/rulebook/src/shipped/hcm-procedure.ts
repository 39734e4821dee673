import type { RuleSet, RuleSetId } from '../rule-set.js';
import { FIFTEEN_WORKING_DAYS } from './conventions.js';
import { house, law } from './grounded.js';
import { DIRECTIVE_08, HCM_CT08 } from './hcm-ct08.js';

const DECREE_61 =
  'Nghị định số 61/2018/NĐ-CP (theo báo chí; đã được thay thế bằng Nghị định số 118/2025/NĐ-CP)';

/**
 * Administrative procedures, which the Directive leaves to their own regulations and internal processes. The window is
 * that of the procedure catalogue; for a procedure that is not in it the letter has to state the date or length that
 * follows from them. Where its date is void on arrival, a convention stands in that judges nobody. An apology is owed
 * the day before the appointed one, the stricter of the texts; that it is a working day is our reading.
 */
export const HCM_PROCEDURE: RuleSet = {
  ...HCM_CT08,
  id: 'HCM-PROCEDURE' as RuleSetId,
  title: {
    vi: 'Thời hạn theo quy định của thủ tục hành chính, quy trình nội bộ',
    en: 'Time limit of the administrative procedure or its internal process',
  },
  matters: law(['administrativeProcedure'], DIRECTIVE_08),
  startingPoint: house('dossierComplete'),
  window: house(FIFTEEN_WORKING_DAYS),
  statedDeadline: house({ prevails: true, compulsory: true }),
  apology: house('workingDayBefore', DECREE_61),
};
