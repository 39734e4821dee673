import { LONGEST_WINDOW } from '#lib/coordination';
import { day } from './dates-in-words.js';
import { MATTERS } from './rule-names.js';
import { says, type SentencesOf } from './sentences.js';

/** What the rulebook does not allow. */
export const ruleSentences: SentencesOf<
  | 'RuleNotFound'
  | 'NoRuleInForce'
  | 'RuleNotInForce'
  | 'RuleNotForMatter'
  | 'WindowImpossible'
  | 'WindowMustBeStated'
> = {
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
  WindowImpossible: ({ agency, count: given }, nameOf) =>
    says(
      `Thời hạn trả lời của ${nameOf(agency)} không thể là ${given.toLocaleString('vi')}: phải từ 01 đến ${LONGEST_WINDOW.toLocaleString('vi')}.`,
      `The window of ${nameOf(agency)} cannot be ${given.toLocaleString('en')} long: it is from 1 to ${LONGEST_WINDOW.toLocaleString('en')}.`,
    ),
  WindowMustBeStated: ({ agency }, nameOf) =>
    says(
      `Chưa ghi thời hạn trả lời của ${nameOf(agency)}. Thời hạn 15 ngày làm việc của Chỉ thị số 08/CT-UBND không áp dụng cho thủ tục hành chính; đề nghị ghi mã thủ tục có trong danh mục, hoặc ngày, số ngày theo quy định của thủ tục, quy trình nội bộ đã được phê duyệt.`,
      `No reply window is stated for ${nameOf(agency)}. The 15 working days of Directive 08/CT-UBND do not apply to administrative procedures: name a procedure of the catalogue by its code, or state the date or length that the procedure or its approved internal process sets.`,
    ),
};
