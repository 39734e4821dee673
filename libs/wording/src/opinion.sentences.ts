import { FIELDS } from './field-names.js';
import { says, type SentencesOf } from './sentences.js';

/** Opinions and their points. */
export const opinionSentences: SentencesOf<
  | 'AnsweredAlready'
  | 'NothingToSupersede'
  | 'OpinionIncomplete'
  | 'OpinionUnknown'
  | 'PointUnknown'
  | 'ReasonsRequired'
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
  ReasonsRequired: () =>
    says(
      'Tiếp thu một phần hoặc không tiếp thu phải nêu lý do.',
      'Accepting in part or not accepting needs reasons.',
    ),
};
