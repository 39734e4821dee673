import { localDate } from '#lib/working-time';
import type { RuleSet, RuleSetId } from '../rule-set.js';
import { AS_SHIPPED, CONVENTIONS, FIFTEEN_WORKING_DAYS } from './conventions.js';
import { house } from './grounded.js';

/** A yardstick for imported history: past practice, judged by no rule of its time. */
export const REFERENCE_15WD: RuleSet = {
  ...AS_SHIPPED,
  ...CONVENTIONS,
  id: 'REFERENCE-15WD' as RuleSetId,
  title: {
    vi: 'Mốc tham chiếu 15 ngày làm việc (không dùng để đánh giá)',
    en: 'Reference of 15 working days (judges nobody)',
  },
  citation: 'Quy ước của hệ thống, chỉ để tham chiếu',
  readIn: 'house',
  inForceFrom: localDate('1987-01-01'),
  adopted: false,
  reference: true,
  matters: house(['general', 'policy', 'legalDraft', 'administrativeProcedure', 'unrecorded']),
  binds: house({ who: 'everyAddressee' }),
  startingPoint: house('received'),
  window: house(FIFTEEN_WORKING_DAYS),
  statedDeadline: house({ prevails: true }),
  receipt: house('delivery'),
};
