import { day } from './dates-in-words.js';
import { atStart, FIELDS } from './field-names.js';
import { says, type SentencesOf } from './sentences.js';

/** Replies, of which most are opinions, and the points of an opinion. */
export const opinionSentences: SentencesOf<
  | 'AnsweredAlready'
  | 'NothingToSupersede'
  | 'OpinionIncomplete'
  | 'OpinionUnknown'
  | 'PointUnknown'
  | 'ReasonsRequired'
  | 'NotInterim'
  | 'OpinionRegisteredAlready'
  | 'NotCoAuthor'
  | 'NotCorrectable'
  | 'NotOutOfRemit'
> = {
  AnsweredAlready: () =>
    says(
      'Cơ quan đã trả lời nên không thực hiện được việc này. Văn bản trả lời mới, nếu có, phải nêu văn bản được thay thế.',
      'The agency has answered, so this cannot be done. A new reply, if any, must name the one it supersedes.',
    ),
  NothingToSupersede: ({ opinion }) =>
    says(
      `Không có văn bản trả lời "${opinion}" đang có hiệu lực để thay thế.`,
      `There is no standing reply "${opinion}" to supersede.`,
    ),
  OpinionIncomplete: ({ field }) =>
    says(
      `Văn bản trả lời còn thiếu: ${FIELDS[`opinion.${field}`].vi}.`,
      `The reply lacks ${FIELDS[`opinion.${field}`].en}.`,
    ),
  OpinionUnknown: ({ opinion }) =>
    says(`Không có văn bản trả lời "${opinion}".`, `There is no reply "${opinion}".`),
  PointUnknown: ({ point }) =>
    says(`Ý kiến không có nội dung góp ý số ${point}.`, `The opinion has no point ${point}.`),
  NotCoAuthor: ({ agency }, nameOf) =>
    says(
      `Văn bản liên cơ quan này không nêu ${nameOf(agency)}.`,
      `That joint letter does not name ${nameOf(agency)}.`,
    ),
  NotCorrectable: ({ until }) =>
    until === undefined
      ? says(
          'Văn bản trả lời này do chính cơ quan gửi. Văn bản mới phải nêu văn bản được thay thế.',
          'This reply is the agency’s own. A new one must name the one it supersedes.',
        )
      : says(
          `Đã hết thời gian chỉnh sửa nội dung do cơ quan khác ghi nhận (${day(until)}). Đề nghị gửi văn bản trả lời thay thế.`,
          `What another agency recorded could be corrected until ${until}. Send a reply that supersedes it.`,
        ),
  OpinionRegisteredAlready: () =>
    says(
      'Cơ quan chủ trì đã tiếp nhận văn bản trả lời này.',
      'The lead agency has taken in this reply already.',
    ),
  NotInterim: () =>
    says(
      'Chỉ ý kiến một phần, sẽ bổ sung mới được chấp nhận là ý kiến chính thức.',
      'Only a partial reply, to be completed, can be accepted as final.',
    ),
  NotOutOfRemit: ({ agency }, nameOf) =>
    says(
      `${atStart(nameOf(agency))} không trả lời là không thuộc chức năng, nhiệm vụ, hoặc cơ quan chủ trì đã xử lý.`,
      `${atStart(nameOf(agency))} has not answered that the matter is outside its remit, or the lead has decided on it.`,
    ),
  ReasonsRequired: () =>
    says(
      'Tiếp thu một phần hoặc không tiếp thu phải nêu lý do.',
      'Accepting in part or not accepting needs reasons.',
    ),
};
