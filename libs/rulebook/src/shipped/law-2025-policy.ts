import { localDate } from '#lib/working-time';
import type { RuleSet, RuleSetId } from '../rule-set.js';
import { AS_SHIPPED, CONVENTIONS } from './conventions.js';
import { house, law } from './grounded.js';

const LAW_2025 =
  'Luật số 64/2025/QH15 về Ban hành văn bản quy phạm pháp luật, điểm a khoản 1 Điều 30';

/**
 * Policy consultation in central law-making: 15 calendar days from receipt of the request. It says nothing of drafts of
 * the city, so which matters it governs here is for the monitoring body to rule: it is not adopted.
 */
export const LAW_2025_POLICY: RuleSet = {
  ...AS_SHIPPED,
  ...CONVENTIONS,
  id: 'LAW-2025-POLICY' as RuleSetId,
  title: {
    vi: 'Tham vấn chính sách theo Luật Ban hành văn bản quy phạm pháp luật năm 2025',
    en: 'Policy consultation under the Law on Promulgation of Legal Documents of 2025',
  },
  citation: LAW_2025,
  readIn: 'instrument',
  inForceFrom: localDate('2025-04-01'),
  adopted: false,
  reference: false,
  matters: law(['policy'], LAW_2025),
  binds: law({ who: 'everyAddressee' }, LAW_2025),
  startingPoint: law('received', LAW_2025),
  window: law({ count: 15, unit: 'calendarDay' }, LAW_2025),
  statedDeadline: house({ prevails: true }),
};
