import { day } from './dates-in-words.js';
import { MATTERS, TERMS } from './rule-names.js';
import { says, type SomeSentences } from './sentences.js';

/** From a day on, or from one to another. */
const days = (from: string, to?: string) =>
  to === undefined
    ? says(`từ ngày ${day(from)}`, `from ${from} on`)
    : says(`từ ngày ${day(from)} đến hết ngày ${day(to)}`, `from ${from} to ${to}`);

/** Why the monitoring body's ruling on a rule set is refused, and what to do then. */
export const rulingSentences = {
  OnlyTheMonitoringBodyMay: () =>
    says(
      'Chỉ cơ quan theo dõi (Văn phòng Ủy ban nhân dân Thành phố) được thực hiện việc này.',
      "Only the monitoring body (the Office of the City People's Committee) may do this.",
    ),
  DecisionNotCited: () =>
    says(
      'Chưa nêu văn bản làm căn cứ. Đề nghị ghi số, ký hiệu và ngày ban hành của văn bản quyết định việc này.',
      'No document is cited. Give the number and date of issue of the document that decides this.',
    ),
  DecisionInFuture: ({ issuedOn }) =>
    says(
      `Ngày ban hành văn bản làm căn cứ (${day(issuedOn)}) không thể ở tương lai.`,
      `The document cited (${issuedOn}) cannot be of a day in the future.`,
    ),
  RuleSetNotFound: ({ ruleSet }) =>
    says(
      `Không có quy định áp dụng "${ruleSet}". Danh mục đầy đủ tại /api/rule-sets.`,
      `There is no rule set "${ruleSet}". All are listed at /api/rule-sets.`,
    ),
  TermsMissing: ({ ruleSet, missing }) =>
    says(
      `Quy định "${ruleSet}" chưa có trong danh mục nên phải nêu đủ nội dung. Còn thiếu: ${missing.map((field) => TERMS[field].vi).join(', ')}.`,
      `The rule set "${ruleSet}" is new here, so it comes with all of its terms. Missing: ${missing.map((field) => TERMS[field].en).join(', ')}.`,
    ),
  NothingAmended: ({ ruleSet }) =>
    says(
      `Nội dung sửa đổi giống quy định "${ruleSet}" đang áp dụng. Đề nghị nêu nội dung thay đổi.`,
      `The amendment says what "${ruleSet}" says already. Name what changes.`,
    ),
  LawNotCited: ({ field }) =>
    says(
      `Nội dung "${TERMS[field].vi}" ghi là theo văn bản nhưng chưa trích dẫn. Đề nghị ghi văn bản, điều, khoản; nếu là quy ước thì ghi là quy ước.`,
      `The field "${TERMS[field].en}" is said to be law but cites no text. Cite it, or say that it is a convention.`,
    ),
  NoMatterGoverned: ({ ruleSet }) =>
    says(
      `Quy định "${ruleSet}" phải áp dụng cho ít nhất một loại việc.`,
      `The rule set "${ruleSet}" has to govern at least one kind of matter.`,
    ),
  OccasionOnlyForReports: ({ ruleSet, matters }) =>
    says(
      `Mốc tính thời hạn từ sự kiện chỉ áp dụng cho báo cáo; quy định "${ruleSet}" còn áp dụng cho: ${matters.map((kind) => MATTERS[kind].vi).join(', ')}. Đề nghị chọn mốc khác, hoặc chỉ để loại việc báo cáo.`,
      `Only for reports does the clock start with an occasion; "${ruleSet}" governs also: ${matters.map((kind) => MATTERS[kind].en).join(', ')}. Choose another starting point, or let it govern reports alone.`,
    ),
  ReportNeverDeemed: ({ ruleSet, field }) =>
    says(
      `Không báo cáo hoặc báo cáo trễ hạn không bao giờ là đồng ý: nội dung "${TERMS[field].vi}" của quy định "${ruleSet}" không áp dụng được cho báo cáo. Đề nghị loại trừ báo cáo khỏi hệ quả này.`,
      `A report that is missing or late never agrees to anything: the field "${TERMS[field].en}" of "${ruleSet}" cannot apply to reports. Except reports from it.`,
    ),
  OfficeHoursOutOfOrder: ({ from, until }) =>
    says(
      `Giờ gửi thông báo kết thúc (${until}) phải sau giờ bắt đầu (${from}). Đề nghị ghi lại hai giờ này.`,
      `The office hours end (${until}) no later than they begin (${from}). Give them in order.`,
    ),
  LatenessWithoutSilence: () =>
    says(
      'Quy định chỉ được coi trả lời trễ hạn là đồng ý khi cũng coi không trả lời là đồng ý, vì áp dụng cùng điều kiện. Đề nghị ghi cả hệ quả khi không trả lời.',
      'A rule takes a late reply as agreement only where it takes silence so, for the conditions are the same. State what silence comes to as well.',
    ),
  NoChaseBeforeAgreement: () =>
    says(
      'Không trả lời chỉ được xem như đồng ý sau ít nhất một văn bản đôn đốc. Đề nghị ghi số lần đôn đốc từ 01 trở lên.',
      'Silence is agreement only after at least one chase letter. State one chase or more.',
    ),
  EndsBeforeItBegins: ({ from, to }) =>
    says(
      `Ngày hết hiệu lực (${day(to)}) không thể trước ngày có hiệu lực (${day(from)}).`,
      `The last day (${to}) cannot be before the first (${from}).`,
    ),
  ReferenceIsNeverInForce: ({ ruleSet }) =>
    says(
      `"${ruleSet}" chỉ là mốc tham chiếu, không dùng để đánh giá nên không được ban hành áp dụng.`,
      `"${ruleSet}" is a reference that judges nobody: it is never in force.`,
    ),
  RuleSetAdoptedAlready: ({ ruleSet, from, to }) =>
    says(
      `Quy định "${ruleSet}" đã áp dụng ${days(from, to).vi}. Để thay đổi nội dung, đề nghị sửa đổi; để áp dụng lại, đề nghị bãi bỏ trước.`,
      `The rule set "${ruleSet}" is in force ${days(from, to).en}. Amend it to change its terms, or repeal it first to adopt it anew.`,
    ),
  RuleSetNotAdopted: ({ ruleSet }) =>
    says(
      `Quy định "${ruleSet}" chưa được áp dụng ở phiên bản này. Đề nghị ban hành áp dụng trước.`,
      `The rule set "${ruleSet}" has not been adopted in that version. Adopt it first.`,
    ),
  RuleSetConfirmedAlready: ({ ruleSet, version }) =>
    says(
      `Phiên bản ${version} của quy định "${ruleSet}" đã được xác nhận.`,
      `Version ${version} of the rule set "${ruleSet}" has been confirmed.`,
    ),
  NotAfterVersionInForce: ({ from, version, inForceFrom }) =>
    says(
      `Ngày có hiệu lực (${day(from)}) phải sau ngày có hiệu lực của phiên bản ${version} (${day(inForceFrom)}), để mỗi ngày chỉ có một phiên bản áp dụng.`,
      `The effective date (${from}) has to be after that of version ${version} (${inForceFrom}), so that no day has two versions.`,
    ),
  EndedByThen: ({ from, inForceTo }) =>
    says(
      `Quy định đã hết hiệu lực từ sau ngày ${day(inForceTo)}, trước ngày ${day(from)}. Đề nghị chọn ngày trong thời gian có hiệu lực, hoặc ban hành lại.`,
      `It was in force until ${inForceTo} only, before ${from}. Choose a day on which it is in force, or adopt it again.`,
    ),
  RuleSetsOverlap: ({ ruleSet, other, matters, from, to }) =>
    says(
      `Quy định "${ruleSet}" trùng với quy định "${other}" ${days(from, to).vi}, đối với: ${matters.map((kind) => MATTERS[kind].vi).join(', ')}. Đề nghị bãi bỏ "${other}" từ ngày đó, sửa đổi để "${other}" không còn áp dụng cho các việc này, hoặc chọn ngày hiệu lực khác.`,
      `"${ruleSet}" would govern the same matters as "${other}" ${days(from, to).en}: ${matters.map((kind) => MATTERS[kind].en).join(', ')}. Repeal "${other}" from that day, amend it so that it leaves these matters, or choose other dates.`,
    ),
} satisfies SomeSentences;
