import { says, type SomeSentences } from './sentences.js';

/** The catalogue of administrative procedures. */
export const procedureSentences = {
  ProcedureNotFound: ({ code }) =>
    says(
      `Không có thủ tục hành chính mã số "${code}" trong danh mục. Đề nghị công bố thủ tục trước.`,
      `There is no administrative procedure "${code}" in the catalogue. Declare it first.`,
    ),
  ProcedureDeclaredAlready: ({ code }) =>
    says(
      `Thủ tục hành chính mã số "${code}" đã có trong danh mục vào ngày đó. Để thay đổi thời hạn, đề nghị sửa đổi.`,
      `The administrative procedure "${code}" is in the catalogue on that day. Amend it to change its window.`,
    ),
  ProcedureNotAmended: ({ code }) =>
    says(
      `Nội dung sửa đổi giống nội dung đang áp dụng của thủ tục hành chính mã số "${code}". Đề nghị nêu nội dung thay đổi.`,
      `The amendment says what the procedure "${code}" says already. Name what changes.`,
    ),
} satisfies SomeSentences;
