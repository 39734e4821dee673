import { day } from './dates-in-words.js';
import { MATTERS } from './rule-names.js';
import { says, type SomeSentences } from './sentences.js';

/** What the rulebook does not allow. */
export const ruleSentences = {
  RuleNotFound: ({ rule }) =>
    says(`Không có quy định áp dụng "${rule}".`, `There is no rule set "${rule}".`),
  NoRuleInForce: ({ on, matter }) =>
    says(
      `Không có quy định nào về ${MATTERS[matter].vi} áp dụng vào ngày ${day(on)}. Đề nghị cơ quan theo dõi ban hành áp dụng quy định trước.`,
      `No rule set about ${MATTERS[matter].en} was in force on ${on}. The monitoring body has to adopt one first.`,
    ),
  RuleNotInForce: ({ rule, on }) =>
    says(
      `Quy định "${rule}" không áp dụng cho văn bản ban hành ngày ${day(on)}.`,
      `The rule set "${rule}" does not govern a letter issued on ${on}.`,
    ),
  RuleNotForMatter: ({ rule }) =>
    says(
      `Quy định "${rule}" không áp dụng cho loại việc này. Đề nghị không chọn quy định, hệ thống áp dụng quy định theo loại việc và ngày ban hành văn bản.`,
      `The rule set "${rule}" does not govern a matter of this kind. Leave the rule set out, and the one for the matter and the date of issue applies.`,
    ),
} satisfies SomeSentences;
