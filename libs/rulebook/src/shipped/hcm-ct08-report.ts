import { localDate } from '#lib/working-time';
import type { RuleSet, RuleSetId } from '../rule-set.js';
import { AS_SHIPPED, CONVENTIONS } from './conventions.js';
import { house } from './grounded.js';

const DIRECTIVE_08_INDEX = 'Chỉ thị số 08/CT-UBND ngày 12/5/2022, điểm i khoản 1.1';

/**
 * Reports on an occasion. The Directive gives ten working days from the publication of the index, for the report on that
 * index alone; that reports at large follow it is this system's reading, so no field of it is law and it is not
 * adopted. A window that the letter cites from another decision prevails.
 */
export const HCM_CT08_REPORT: RuleSet = {
  ...AS_SHIPPED,
  ...CONVENTIONS,
  id: 'HCM-CT08-REPORT' as RuleSetId,
  title: {
    vi: 'Thời hạn báo cáo kể từ một sự kiện, theo Chỉ thị 08/CT-UBND năm 2022 (báo cáo sau khi công bố Chỉ số)',
    en: 'Time limit of a report on an occasion, after Directive 08/CT-UBND of 2022 (report after the index is published)',
  },
  citation: DIRECTIVE_08_INDEX,
  readIn: 'instrument',
  inForceFrom: localDate('2022-05-12'),
  adopted: false,
  reference: false,
  matters: house(['report']),
  binds: house({ who: 'bodiesOfTheCity' }, DIRECTIVE_08_INDEX),
  startingPoint: house('occasion', DIRECTIVE_08_INDEX),
  window: house({ count: 10, unit: 'workingDay' }, DIRECTIVE_08_INDEX),
  statedDeadline: house({ prevails: true }),
};
