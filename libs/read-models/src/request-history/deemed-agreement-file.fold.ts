import {
  type AgreementDeemed,
  type RequestEvent,
  takesAgreementBack,
  type TakesAgreementBack,
} from '#lib/coordination';
import type { DeemedAgreementFile, TakenBackWith } from './deemed-agreement-file.js';

const WITH: Readonly<Record<TakesAgreementBack['type'], TakenBackWith>> = {
  LapseReversed: 'lapseReversed',
  DueDateMoved: 'dueDateMoved',
  LatenessReviewed: 'latenessExcused',
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
      ? { ...file, takenBack: { at: event.data.occurredAt, with: WITH[event.type] } }
      : file,
  );
};
