import { day } from './dates-in-words.js';
import { says, type SomeSentences } from './sentences.js';

/** The publishing of figures. */
export const publicationSentences = {
  PeriodBackwards: ({ from, to }) =>
    says(
      `Kỳ số liệu kết thúc (${day(to)}) trước khi bắt đầu (${day(from)}). Đề nghị nêu ngày đầu kỳ trước ngày cuối kỳ.`,
      `The period ends (${to}) before it begins (${from}). Name its first day before its last.`,
    ),
  PeriodNotOver: ({ to }) =>
    says(
      `Chưa hết kỳ số liệu: ngày cuối kỳ là ${day(to)}. Chỉ chốt số liệu từ ngày hôm sau.`,
      `The period is not over: its last day is ${to}. It can be frozen from the next day on.`,
    ),
  RulesNotConfirmed: ({ rules }) => {
    const named = rules.map(({ id, version }) => `${id} (${version})`).join(', ');
    return says(
      `Căn cứ tính thời hạn chưa được cơ quan theo dõi xác nhận: ${named}. Không công bố số liệu dựa trên căn cứ đó; đề nghị xác nhận trước.`,
      `The monitoring body has not confirmed the rule behind the figures: ${named}. Nothing is published on it; confirm it first.`,
    );
  },
  PeriodFrozenAlready: ({ from, to, issue }) =>
    says(
      `Số liệu kỳ ${day(from)} - ${day(to)} đã được chốt (lần ${issue}). Để đính chính, đề nghị công bố lại.`,
      `The figures of ${from} to ${to} are frozen already (issue ${issue}). Re-issue them to correct them.`,
    ),
  PeriodNotFrozen: ({ from, to }) =>
    says(
      `Số liệu kỳ ${day(from)} - ${day(to)} chưa được chốt. Đề nghị chốt số liệu trước.`,
      `The figures of ${from} to ${to} have not been frozen. Freeze them first.`,
    ),
  NothingToCorrect: ({ from, to, issue }) =>
    says(
      `Số liệu kỳ ${day(from)} - ${day(to)} không có gì khác lần công bố ${issue}. Không cần công bố lại.`,
      `Nothing differs in the figures of ${from} to ${to} from issue ${issue}. No re-issue is needed.`,
    ),
} satisfies SomeSentences;
