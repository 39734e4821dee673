import { localDate } from '#lib/working-time';
import type { RuleSet, RuleSetId } from '../rule-set.js';
import { AS_SHIPPED, CONVENTIONS, FIFTEEN_WORKING_DAYS } from './conventions.js';
import { house, law } from './grounded.js';

export const DIRECTIVE_08 = 'Chỉ thị số 08/CT-UBND ngày 12/5/2022, điểm e khoản 1.2';

/** Directive 08 of 12/5/2022: the stated date, else 15 working days from receipt of the complete dossier. */
export const HCM_CT08: RuleSet = {
  ...AS_SHIPPED,
  ...CONVENTIONS,
  id: 'HCM-CT08' as RuleSetId,
  title: {
    vi: 'Chỉ thị 08/CT-UBND năm 2022 của Ủy ban nhân dân Thành phố',
    en: "Directive 08/CT-UBND of 2022 of the City People's Committee",
  },
  citation: DIRECTIVE_08,
  readIn: 'instrument',
  inForceFrom: localDate('2022-05-12'),
  adopted: true,
  reference: false,
  matters: law(['general', 'policy', 'legalDraft', 'unrecorded'], DIRECTIVE_08),
  // It names departments, Thủ Đức and districts; wards, which came in the districts' place, are this system's reading.
  binds: house({ who: 'bodiesOfTheCity' }, DIRECTIVE_08),
  startingPoint: law('dossierComplete', DIRECTIVE_08),
  window: law(FIFTEEN_WORKING_DAYS, DIRECTIVE_08),
  statedDeadline: law({ prevails: true }, DIRECTIVE_08),
};
