import { day } from './dates-in-words.js';
import { says, type SomeSentences } from './sentences.js';

/** Who takes whose place, and who leads. */
export const successionSentences = {
  AgencyNotStanding: ({ agency, on, heirs }, nameOf) =>
    heirs.length === 0
      ? says(
          `${nameOf(agency)} không hoạt động vào ngày ${day(on)}. Đề nghị kiểm tra lại ngày, hoặc chọn cơ quan khác.`,
          `${nameOf(agency)} did not stand on ${on}. Check the date, or name another agency.`,
        )
      : says(
          `${nameOf(agency)} không hoạt động vào ngày ${day(on)}. Cơ quan kế thừa: ${heirs.map(nameOf).join(', ')}.`,
          `${nameOf(agency)} did not stand on ${on}. In its place: ${heirs.map(nameOf).join(', ')}.`,
        ),
  NotAnHeir: ({ agency, of }, nameOf) =>
    says(
      `Theo danh mục cơ quan, ${nameOf(agency)} không tiếp nhận nhiệm vụ của ${nameOf(of)}. Nếu gửi nhầm cơ quan, đề nghị chuyển với lý do gửi nhầm.`,
      `By the register nothing of ${nameOf(of)} has passed to ${nameOf(agency)}. If the wrong agency was asked, transfer it as a wrong address.`,
    ),
  HeirIsItself: ({ agency }, nameOf) =>
    says(
      `${nameOf(agency)} không thể sáp nhập vào chính mình. Đề nghị chọn cơ quan kế thừa khác.`,
      `${nameOf(agency)} cannot take its own place. Name another body.`,
    ),
  HeirUnknown: ({ heir }) =>
    says(
      `Không có cơ quan kế thừa "${heir}" trong danh mục. Đề nghị đăng ký cơ quan này trước.`,
      `The heir "${heir}" is not on the register. Register it first.`,
    ),
  HeirNotStanding: ({ heir, on }, nameOf) =>
    says(
      `${nameOf(heir)} không hoạt động vào ngày ${day(on)} nên không thể tiếp nhận nhiệm vụ từ ngày đó. Đề nghị kiểm tra ngày hiệu lực hoặc chọn cơ quan khác.`,
      `${nameOf(heir)} does not stand on ${on}, so nothing can pass to it or from it that day. Check the date, or name another body.`,
    ),
  HeirNamedTwice: ({ heir }, nameOf) =>
    says(
      `${nameOf(heir)} được nêu hai lần trong danh sách cơ quan kế thừa.`,
      `${nameOf(heir)} is named twice among the heirs.`,
    ),
  SuccessionInCircle: ({ agency, heir }, nameOf) =>
    says(
      `${nameOf(heir)} lại sáp nhập, trực tiếp hoặc qua cơ quan khác, vào ${nameOf(agency)}. Đề nghị kiểm tra lại các văn bản.`,
      `${nameOf(heir)} passes on, directly or through others, to ${nameOf(agency)}: the heirs go in a circle. Check the documents.`,
    ),
  TooFewHeirs: ({ agency }, nameOf) =>
    says(
      `Chia ${nameOf(agency)} phải có từ 02 cơ quan kế thừa trở lên; nếu chỉ có một thì ghi là sáp nhập.`,
      `A split of ${nameOf(agency)} needs at least two heirs; with one, record a merger.`,
    ),
  LeadsAlready: ({ agency }, nameOf) =>
    says(
      `${nameOf(agency)} đang chủ trì việc này.`,
      `${nameOf(agency)} leads this request already.`,
    ),
} satisfies SomeSentences;
