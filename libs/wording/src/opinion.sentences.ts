import { atStart, FIELDS } from './field-names.js';
import { says, type SentencesOf } from './sentences.js';

/** Opinions and their points. */
export const opinionSentences: SentencesOf<
  | 'AnsweredAlready'
  | 'NothingToSupersede'
  | 'OpinionIncomplete'
  | 'OpinionUnknown'
  | 'PointUnknown'
  | 'ReasonsRequired'
  | 'NotInterim'
  | 'NotOutOfRemit'
> = {
  AnsweredAlready: () =>
    says(
      'Cơ quan đã có ý kiến nên không thực hiện được việc này. Ý kiến mới, nếu có, phải nêu ý kiến được thay thế.',
      'The agency has answered, so this cannot be done. A new opinion, if any, must name the one it supersedes.',
    ),
  NothingToSupersede: ({ opinion }) =>
    says(
      `Không có ý kiến "${opinion}" đang có hiệu lực để thay thế.`,
      `There is no standing opinion "${opinion}" to supersede.`,
    ),
  OpinionIncomplete: ({ field }) =>
    says(
      `Ý kiến còn thiếu: ${FIELDS[`opinion.${field}`].vi}.`,
      `The opinion lacks ${FIELDS[`opinion.${field}`].en}.`,
    ),
  OpinionUnknown: ({ opinion }) =>
    says(`Không có ý kiến "${opinion}".`, `There is no opinion "${opinion}".`),
  PointUnknown: ({ point }) =>
    says(`Ý kiến không có nội dung góp ý số ${point}.`, `The opinion has no point ${point}.`),
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
