import { accept, reject } from '#lib/event-sourcing';
import { dateOf } from '#lib/working-time';
import { type Consultation, endsConsultation, isJudged } from '../consultation.state.js';
import type { CorrectRecordedOpinion } from '../request.commands.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { completeOpinion } from '../rules/complete-opinion.js';
import type { Case } from '../rules/existing.js';
import { wrongReply } from '../rules/reporting.js';

/**
 * The agency says within three working days what its opinion was, where another recorded it otherwise. It is the same
 * reply, sent when it was sent and judged as it was; what was recorded stays beside it.
 */
export const correctRecordedOpinion = (
  { data: { agency, opinion: id, corrected, evidence } }: CorrectRecordedOpinion,
  consultation: Consultation,
  { request, facts: { now } }: Case,
): RequestDecision => {
  const recorded = consultation.opinions.find((standing) => standing.id === id);
  if (recorded === undefined) return reject({ type: 'OpinionUnknown', opinion: id });
  const until = recorded.mayBeCorrectedUntil;
  if (until === undefined || dateOf(now) > until)
    return reject({ type: 'NotCorrectable', opinion: id, ...(until && { until }) });
  const wrong = wrongReply(corrected, request);
  if (wrong) return reject(wrong);
  if (endsConsultation(corrected.kind, consultation) !== recorded.final)
    return reject({ type: 'OpinionIncomplete', field: 'kind' });
  const incomplete = completeOpinion(corrected, evidence);
  if (incomplete) return reject(incomplete);
  return accept({
    type: 'OpinionGiven',
    data: {
      requestId: request.requestId,
      agency,
      occurredAt: recorded.sentAt,
      opinion: corrected,
      enteredBy: 'author',
      evidence,
      ...(recorded.dateOnly && { dateOnly: true as const }),
      timeliness: isJudged(consultation) ? consultation.judged.timeliness : { kind: 'notJudged' },
      supersedes: id,
      correctsRecord: true,
      ...(request.status !== 'open' && { addendum: true as const }),
    },
  });
};
