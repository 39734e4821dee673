import {
  type AgreementDeemed,
  type RequestEvent,
  takesAgreementBack,
  type TakesAgreementBack,
} from '#lib/coordination';
import type { DeemedAgreementFile, TakenBackWith } from './deemed-agreement-file.js';

const takenBackWith = (event: TakesAgreementBack): TakenBackWith => {
  switch (event.type) {
    case 'LapseReversed':
      return 'lapseReversed';
    case 'DueDateMoved':
      return event.data.cause === 'ruleChanged' ? 'ruleChanged' : 'dueDateMoved';
    case 'LatenessReviewed':
      return 'latenessExcused';
  }
};

const deemed = ({ data }: AgreementDeemed): DeemedAgreementFile => {
  const { because, position, receipt, under, noticedAt, occurredAt: deemedAt, forDueDate } = data;
  return {
    ...{ because, position, receipt, under, noticedAt, deemedAt, forDueDate },
    chases: data.because === 'silence' ? data.chases : [],
    ...(data.because === 'lateReply' && { opinion: data.opinion }),
  };
};

/** The agreements deemed, after an event that touches the consultation. */
export const agreementsAfter = (
  files: readonly DeemedAgreementFile[],
  event: RequestEvent,
): readonly DeemedAgreementFile[] => {
  if (event.type === 'AgreementDeemed') return [...files, deemed(event)];
  return files.map((file) =>
    file.takenBack === undefined && takesAgreementBack(event, file)
      ? { ...file, takenBack: { at: event.data.occurredAt, with: takenBackWith(event) } }
      : file,
  );
};
