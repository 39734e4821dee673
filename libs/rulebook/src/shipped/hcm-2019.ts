import { localDate } from '#lib/working-time';
import type { RuleSet, RuleSetId } from '../rule-set.js';
import { AS_SHIPPED, CONVENTIONS, deemedAgreement, FIFTEEN_WORKING_DAYS } from './conventions.js';
import { house, law } from './grounded.js';

const LETTER_2019 =
  'Văn bản chỉ đạo của Chủ tịch Ủy ban nhân dân Thành phố (theo báo chí ngày 07/5/2019, chưa tìm được số văn bản)';

/**
 * The Chairman's letter of 2019, the first rule of 15 working days. Known from the press only, so not adopted: it is
 * here for letters of its time to be compared with, until the monitoring body cites its text.
 */
export const HCM_2019: RuleSet = {
  ...AS_SHIPPED,
  ...CONVENTIONS,
  id: 'HCM-2019' as RuleSetId,
  title: {
    vi: 'Chỉ đạo năm 2019 của Chủ tịch Ủy ban nhân dân Thành phố về lấy ý kiến',
    en: "Instruction of 2019 of the Chairman of the City People's Committee on asking for opinions",
  },
  citation: LETTER_2019,
  readIn: 'press',
  inForceFrom: localDate('2019-05-07'),
  inForceTo: localDate('2022-05-11'),
  adopted: false,
  reference: false,
  matters: house(['general', 'policy', 'legalDraft', 'unrecorded']),
  binds: house({ who: 'bodiesOfTheCity' }),
  startingPoint: law('dossierComplete', LETTER_2019),
  window: law(FIFTEEN_WORKING_DAYS, LETTER_2019),
  statedDeadline: law({ prevails: true }, LETTER_2019),
  silence: deemedAgreement(LETTER_2019),
};
