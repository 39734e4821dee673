import type { RuleSetId } from './rule-set.js';
import type { Rulebook } from './rulebook.js';

/** What stands with every date and figure of a rule that the monitoring body has not confirmed. */
export const UNCONFIRMED_RULE = {
  vi: 'Căn cứ tính thời hạn chưa được cơ quan theo dõi xác nhận. Ngày hạn dưới đây là tạm tính và không dùng để đánh giá.',
  en: 'The rule behind this date has not been confirmed. The date is provisional and counts towards no rating.',
} as const;

/** Whether the monitoring body has confirmed the pinned version by now; one that is not known here it has not. */
export const isConfirmed = (
  rules: Rulebook,
  { id, version }: { readonly id: RuleSetId; readonly version: number },
): boolean => rules.find(id, version)?.confirmed === true;
