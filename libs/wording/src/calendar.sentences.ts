import { day, momentInWords } from './dates-in-words.js';
import { says, type SentencesOf } from './sentences.js';

/** Versions of a calendar, and what they mean for windows that were counted before. */
export const calendarSentences: SentencesOf<
  | 'CalendarNotFound'
  | 'CalendarExistsAlready'
  | 'CalendarBaseUnknown'
  | 'CalendarTitleMissing'
  | 'CalendarDraftEmpty'
  | 'CalendarDraftNotSeen'
  | 'CalendarDraftNotFound'
  | 'CalendarDraftIsAnother'
  | 'EntryDocumentMissing'
  | 'SwapNotWeekdayForWeekend'
  | 'WorkedDayNotOnWeekend'
  | 'EntriesContradict'
  | 'NothingToWithdraw'
  | 'ClosureEndsBeforeItBegins'
  | 'ClosureScopeEmpty'
  | 'ClosureScopeUnknown'
  | 'DayNotInCalendar'
  | 'YearOutOfTurn'
  | 'NothingToRestate'
  | 'JudgementWouldWorsen'
> = {
  CalendarNotFound: ({ calendar }) =>
    says(`Không có lịch làm việc "${calendar}".`, `There is no calendar "${calendar}".`),
  CalendarExistsAlready: ({ calendar }) =>
    says(
      `Đã có lịch làm việc "${calendar}". Muốn thay đổi, đề nghị lập dự thảo phiên bản mới của lịch đó; muốn khai báo lịch khác, đề nghị chọn mã khác.`,
      `There is a calendar "${calendar}" already. To change it, draft its next version; to declare another, choose another id.`,
    ),
  CalendarBaseUnknown: ({ calendar, version }) =>
    version === undefined
      ? says(
          `Không có lịch làm việc "${calendar}" để làm cơ sở. Đề nghị chọn một lịch trong GET /api/calendars.`,
          `There is no calendar "${calendar}" to begin from. Choose one of GET /api/calendars.`,
        )
      : says(
          `Lịch làm việc "${calendar}" không có phiên bản ${version} đã công bố để làm cơ sở.`,
          `The calendar "${calendar}" has no published version ${version} to begin from.`,
        ),
  CalendarTitleMissing: ({ calendar }) =>
    says(`Thiếu tên của lịch "${calendar}".`, `The name of the calendar "${calendar}" is missing.`),
  CalendarDraftEmpty: () =>
    says(
      'Dự thảo lịch chưa có nội dung nào: đề nghị ghi ít nhất một ngày nghỉ, ngày làm bù, hoán đổi hoặc thu hồi.',
      'The draft is empty: declare at least one day off, worked day, swap, closure, year or withdrawal.',
    ),
  CalendarDraftNotSeen: ({ version, draftedAt }) =>
    says(
      `Đang có dự thảo phiên bản ${version}, lập lúc ${momentInWords(draftedAt).vi}. Đề nghị xem dự thảo đó, rồi gửi lại kèm If-Match là ETag của trang lịch để thay thế.`,
      `There is a draft of version ${version}, drawn up at ${momentInWords(draftedAt).en}. Look at it, then send yours again with If-Match, the ETag of the calendar's page, to take its place.`,
    ),
  CalendarDraftNotFound: ({ version }) =>
    says(
      `Không có dự thảo phiên bản ${version} của lịch. Đề nghị lập dự thảo trước.`,
      `There is no draft of version ${version}. Draw one up first.`,
    ),
  CalendarDraftIsAnother: ({ version, drafted }) =>
    says(
      `Dự thảo đang có là phiên bản ${drafted}, không phải ${version}. Đề nghị xem lại tác động của dự thảo rồi công bố.`,
      `The draft at hand is version ${drafted}, not ${version}. Look at its impact again, then publish it.`,
    ),
  EntryDocumentMissing: ({ on }) =>
    says(
      `Nội dung của ngày ${day(on)} chưa nêu văn bản làm căn cứ.`,
      `The entry of ${on} cites no document.`,
    ),
  SwapNotWeekdayForWeekend: ({ dayOff, workedOn }) =>
    says(
      `Hoán đổi phải gồm một ngày nghỉ từ thứ Hai đến thứ Sáu và một ngày làm bù vào thứ Bảy hoặc Chủ nhật; ngày nghỉ ${day(dayOff)} và ngày làm bù ${day(workedOn)} không đúng như vậy.`,
      `A swap gives one weekday off for one weekend day that is worked; ${dayOff} off for ${workedOn} is not that.`,
    ),
  WorkedDayNotOnWeekend: ({ on }) =>
    says(
      `Ngày ${day(on)} không phải thứ Bảy hay Chủ nhật nên vốn là ngày làm việc.`,
      `${on} is not on a weekend, so it is worked anyway.`,
    ),
  EntriesContradict: ({ on }) =>
    says(
      `Ngày ${day(on)} đã có trong lịch hoặc được ghi hai lần. Muốn đính chính, đề nghị thu hồi ngày đó rồi ghi lại trong cùng dự thảo.`,
      `${on} is in the calendar already or declared twice. To correct it, withdraw it and declare it anew in the same draft.`,
    ),
  NothingToWithdraw: ({ on }) =>
    says(
      `Lịch không có nội dung nào ghi cho ngày ${day(on)} để thu hồi.`,
      `Nothing was declared for ${on} that could be withdrawn.`,
    ),
  ClosureEndsBeforeItBegins: ({ from, until }) =>
    says(
      `Đợt nghỉ không thể kết thúc ngày ${day(until)}, trước ngày bắt đầu ${day(from)}.`,
      `A closure that begins on ${from} cannot end on ${until}.`,
    ),
  ClosureScopeEmpty: ({ from }) =>
    says(
      `Đợt nghỉ từ ngày ${day(from)} chưa nêu cơ quan hoặc địa bàn áp dụng.`,
      `The closure of ${from} names no agency and no place.`,
    ),
  ClosureScopeUnknown: ({ named }) =>
    says(
      `Danh mục không có cơ quan nào là "${named}" hoặc có trụ sở tại địa bàn đó.`,
      `No agency on the register is "${named}" or has its office there.`,
    ),
  DayNotInCalendar: ({ on, publishedFrom, publishedUntil }) =>
    says(
      `Ngày ${day(on)} nằm ngoài lịch đã công bố (từ ${day(publishedFrom)} đến ${day(publishedUntil)}). Đề nghị công bố năm đó trong cùng dự thảo.`,
      `${on} lies outside the published calendar (${publishedFrom} to ${publishedUntil}). Publish its year in the same draft.`,
    ),
  YearOutOfTurn: ({ year, next }) =>
    says(
      `Các năm được công bố lần lượt: năm tiếp theo là ${next}, không phải ${year}.`,
      `Years are published one after the other: the next is ${next}, not ${year}.`,
    ),
  NothingToRestate: ({ agency }, nameOf) =>
    says(
      `Thời hạn của ${nameOf(agency)} đã tính theo lịch mới nhất hoặc không thay đổi theo lịch mới.`,
      `The window of ${nameOf(agency)} was counted on the newest calendar, or comes to the same on it.`,
    ),
  JudgementWouldWorsen: ({ agency }, nameOf) =>
    says(
      `Đính chính lịch chỉ xem xét lại kết quả đã ghi nhận theo hướng có lợi cho cơ quan; kết quả của ${nameOf(agency)} sẽ bất lợi hơn nên giữ nguyên, không cần làm gì thêm.`,
      `A corrected calendar judges again only in the agency's favour; the result of ${nameOf(agency)} would be worse, so it stands and nothing has to be done.`,
    ),
};
