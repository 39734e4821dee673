import { day } from './dates-in-words.js';
import { says, type SomeSentences } from './sentences.js';

/** The register of agencies. */
export const registerSentences = {
  AgencyUnknown: ({ agency }) =>
    says(
      `Không có cơ quan "${agency}" trong danh mục.`,
      `Agency "${agency}" is not on the register.`,
    ),
  AgencyAlreadyRegistered: ({ agency }) =>
    says(
      `Cơ quan "${agency}" đã có trong danh mục.`,
      `Agency "${agency}" is on the register already.`,
    ),
  AgencyNameMissing: () => says('Thiếu tên cơ quan.', 'The name of the agency is missing.'),
  AgencyNotRegistered: ({ agency }) =>
    says(
      `Không có cơ quan "${agency}" trong danh mục. Đề nghị đăng ký cơ quan này trước.`,
      `Agency "${agency}" is not on the register. Register it first.`,
    ),
  DecisionMissing: ({ agency }, nameOf) =>
    says(
      `Chưa nêu số, ký hiệu văn bản về việc sắp xếp, đổi tên ${nameOf(agency)}.`,
      `The change of ${nameOf(agency)} cites no document: name the decision it rests on.`,
    ),
  DecisionNotYetIssued: ({ number, issuedOn }) =>
    says(
      `Văn bản ${number} ghi ngày ban hành ${day(issuedOn)}, là ngày chưa đến. Đề nghị kiểm tra lại ngày ban hành.`,
      `The date of issue of ${number}, ${issuedOn}, has not come yet. Check the date.`,
    ),
  AgencyEndedAlready: ({ agency, to, decision }, nameOf) =>
    says(
      `${nameOf(agency)} đã kết thúc hoạt động, ngày cuối là ${day(to)}${decision === undefined ? '' : ` (theo ${decision})`}. Việc sắp xếp tiếp theo ghi cho cơ quan kế thừa.`,
      `${nameOf(agency)} has ended; its last day was ${to}${decision === undefined ? '' : ` (by ${decision})`}. Record further changes of the body in its place.`,
    ),
  AgencyStandsStill: ({ agency, on }, nameOf) =>
    says(
      `${nameOf(agency)} vẫn đang hoạt động vào ngày ${day(on)} nên không thể tái lập. Đề nghị ghi việc kết thúc hoạt động trước, hoặc đổi tên.`,
      `${nameOf(agency)} still stands on ${on}, so it cannot be set up anew. Record its ending first, or rename it.`,
    ),
  BindingAsItStands: ({ agency, bound, on }, nameOf) =>
    bound
      ? says(
          `Từ ngày ${day(on)} quy định của Thành phố đã ràng buộc ${nameOf(agency)}. Đề nghị kiểm tra lại nội dung và ngày hiệu lực của văn bản.`,
          `On ${on} the rules of the city bind ${nameOf(agency)} already. Check what the document says, and from which day.`,
        )
      : says(
          `Từ ngày ${day(on)} quy định của Thành phố vốn không ràng buộc ${nameOf(agency)}. Đề nghị kiểm tra lại nội dung và ngày hiệu lực của văn bản.`,
          `On ${on} the rules of the city do not bind ${nameOf(agency)} anyway. Check what the document says, and from which day.`,
        ),
  BindingOfItself: ({ agency }, nameOf) =>
    says(
      `${nameOf(agency)} không tự ghi nhận việc mình có bị quy định ràng buộc hay không. Đề nghị cơ quan theo dõi khác ghi nhận.`,
      `${nameOf(agency)} does not rule on what binds itself. Another monitoring body records it.`,
    ),
  ChangeTooEarly: ({ agency, earliest }, nameOf) =>
    says(
      `Ngày hiệu lực phải sau ngày ${day(earliest)}, là ngày thành lập hoặc ngày thay đổi gần nhất của ${nameOf(agency)}.`,
      `The change must take effect after ${earliest}, when ${nameOf(agency)} began or was last changed.`,
    ),
} satisfies SomeSentences;
