import type { RuleSet, RuleSetId } from '../rule-set.js';
import { FIFTEEN_WORKING_DAYS } from './conventions.js';
import { house, law } from './grounded.js';
import { DIRECTIVE_08, HCM_CT08 } from './hcm-ct08.js';

/**
 * Administrative procedures, which the Directive leaves to their own regulations and internal processes. The window is
 * that of the procedure catalogue; for a procedure that is not in it the letter has to state the date or length that
 * follows from them. Where its date is void on arrival, a convention stands in that judges nobody.
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
};
