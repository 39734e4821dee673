import type { Length, LocalDate } from '#lib/working-time';
import type { Ladder, RuleSet, RuleSetId } from './rule-set.js';
import { Rulebook } from './rulebook.js';

const DIRECTIVE_08 = 'Chỉ thị số 08/CT-UBND ngày 12/5/2022, điểm e khoản 1.2';
const DECREE_30 = 'Nghị định số 30/2020/NĐ-CP, Điều 22 khoản 1 và Điều 23 khoản 1';

const FIFTEEN_WORKING_DAYS: Length = { count: 15, unit: 'workingDay' };

const LADDER: Ladder = {
  reminders: [-3, -1, 0],
  notBeforeShare: 0.5,
  chases: [1, 3, 5],
  escalateToHead: 1,
  escalateToMonitoringBody: 5,
};

/** Directive 08 of 12/5/2022: the stated date, else 15 working days from receipt of the complete dossier. */
const HCM_CT08: RuleSet = {
  id: 'HCM-CT08' as RuleSetId,
  version: 1,
  title: {
    vi: 'Chỉ thị 08/CT-UBND năm 2022 của Ủy ban nhân dân Thành phố',
    en: "Directive 08/CT-UBND of 2022 of the City People's Committee",
  },
  citation: DIRECTIVE_08,
  inForceFrom: '2022-05-12' as LocalDate,
  adopted: true,
  confirmed: false,
  reference: false,
  matters: {
    value: ['general', 'policy', 'legalDraft', 'unrecorded'],
    basis: 'law',
    citation: DIRECTIVE_08,
  },
  // It names departments, Thủ Đức and districts; wards, which came in the districts' place, are this system's reading.
  binds: { value: 'bodiesOfTheCity', basis: 'house', citation: DIRECTIVE_08 },
  startingPoint: { value: 'dossierComplete', basis: 'law', citation: DIRECTIVE_08 },
  window: { value: FIFTEEN_WORKING_DAYS, basis: 'law', citation: DIRECTIVE_08 },
  statedDeadline: { value: { prevails: true }, basis: 'law', citation: DIRECTIVE_08 },
  receipt: { value: 'registration', basis: 'house', citation: DECREE_30 },
  silence: { value: 'noReply', basis: 'house' },
  lateReply: { value: 'counted', basis: 'house' },
  completeness: { value: { askWithin: 3, effect: 'restart', rounds: 1 }, basis: 'house' },
  extension: {
    value: { times: 1, total: { count: 5, unit: 'workingDay' } },
    basis: 'house',
  },
  ladder: { value: LADDER, basis: 'house' },
};

/**
 * Administrative procedures, which the Directive leaves to their own regulations and internal processes. Those windows
 * are not on record here, so the letter has to state the date or length that follows from them; where its date is void
 * on arrival, a convention stands in that judges nobody.
 */
const HCM_PROCEDURE: RuleSet = {
  ...HCM_CT08,
  id: 'HCM-PROCEDURE' as RuleSetId,
  title: {
    vi: 'Thời hạn theo quy định của thủ tục hành chính, quy trình nội bộ',
    en: 'Time limit of the administrative procedure or its internal process',
  },
  matters: { value: ['administrativeProcedure'], basis: 'law', citation: DIRECTIVE_08 },
  startingPoint: { value: 'dossierComplete', basis: 'house' },
  window: { value: FIFTEEN_WORKING_DAYS, basis: 'house' },
  statedDeadline: { value: { prevails: true, compulsory: true }, basis: 'house' },
};

/** A yardstick for imported history: past practice, judged by no rule of its time. */
const REFERENCE_15WD: RuleSet = {
  ...HCM_CT08,
  id: 'REFERENCE-15WD' as RuleSetId,
  title: {
    vi: 'Mốc tham chiếu 15 ngày làm việc (không dùng để đánh giá)',
    en: 'Reference of 15 working days (judges nobody)',
  },
  citation: 'Quy ước của hệ thống, chỉ để tham chiếu',
  inForceFrom: '1987-01-01' as LocalDate,
  adopted: false,
  reference: true,
  matters: {
    value: ['general', 'policy', 'legalDraft', 'administrativeProcedure', 'unrecorded'],
    basis: 'house',
  },
  binds: { value: 'everyAddressee', basis: 'house' },
  startingPoint: { value: 'received', basis: 'house' },
  window: { value: FIFTEEN_WORKING_DAYS, basis: 'house' },
  statedDeadline: { value: { prevails: true }, basis: 'house' },
  receipt: { value: 'delivery', basis: 'house' },
};

export const shippedRulebook = new Rulebook([REFERENCE_15WD, HCM_CT08, HCM_PROCEDURE]);
