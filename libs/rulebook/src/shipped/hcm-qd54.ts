import { localDate } from '#lib/working-time';
import type { RuleSet, RuleSetId } from '../rule-set.js';
import { AS_SHIPPED, CONVENTIONS, deemedAgreement } from './conventions.js';
import { house, law } from './grounded.js';

const DECISION_54 =
  'Quyết định số 54/2023/QĐ-UBND ngày 18/12/2023 (theo báo chí, chưa đối chiếu văn bản)';

const SEVEN_WORKING_DAYS = { count: 7, unit: 'workingDay' } as const;

/**
 * The working regulation of 18/12/2023: the letter states the date, at most 7 working days from its sending unless the
 * matter is important or complex; silence or lateness is agreement. Known from the press only, so not adopted.
 */
export const HCM_QD54: RuleSet = {
  ...AS_SHIPPED,
  ...CONVENTIONS,
  id: 'HCM-QD54' as RuleSetId,
  title: {
    vi: 'Quy chế làm việc của Ủy ban nhân dân Thành phố ban hành kèm theo Quyết định 54/2023/QĐ-UBND',
    en: "Working regulation of the City People's Committee, Decision 54/2023/QĐ-UBND",
  },
  citation: DECISION_54,
  readIn: 'press',
  inForceFrom: localDate('2024-01-01'),
  adopted: false,
  reference: false,
  matters: house(['general', 'policy', 'legalDraft', 'unrecorded']),
  binds: house({ who: 'bodiesOfTheCity' }, DECISION_54),
  startingPoint: law('sent', DECISION_54),
  // The letter has to state its date; for one that does not, the cap stands in.
  window: house(SEVEN_WORKING_DAYS, DECISION_54),
  statedDeadline: law(
    { prevails: true, compulsory: true, cap: SEVEN_WORKING_DAYS, exception: 'importantOrComplex' },
    DECISION_54,
  ),
  silence: deemedAgreement(DECISION_54),
  lateReply: law('deemedAgreement', DECISION_54),
};
