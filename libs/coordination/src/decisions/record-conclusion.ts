import { accept, reject } from '#lib/event-sourcing';
import type { RecordConclusion } from '../request.commands.js';
import type { RequestRejection } from '../request.rejections.js';
import type { KnownRequest } from '../request.state.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { beforeLetter, firstRefusal, inFuture } from '../rules/dates.js';
import type { Case } from '../rules/existing.js';
import { unnoticedLapses } from '../rules/lapse.js';
import { reportAwaitedFrom } from '../rules/reporting.js';

/** A submission is concluded on; of a report, which nobody submits, the report itself. */
const nothingToConcludeOn = (request: KnownRequest): RequestRejection | undefined => {
  if (request.matter.kind !== 'report')
    return request.status === 'submitted' ? undefined : { type: 'NotSubmitted' };
  const agency = reportAwaitedFrom(request);
  return agency && { type: 'ReportAwaited', agency };
};

/**
 * The People's Committee has concluded on the submission: the request ends, and no reply is owed any more. Windows that
 * had passed by then keep their lapse (R5).
 */
export const recordConclusion = (
  { data: { conclusion } }: RecordConclusion,
  { request, facts: { now } }: Case,
): RequestDecision => {
  const nothing = nothingToConcludeOn(request);
  if (nothing) return reject(nothing);
  if (conclusion.number.trim() === '')
    return reject({ type: 'FieldMissing', field: 'conclusion.number' });
  const refusal = firstRefusal(
    inFuture('conclusion.issuedOn', conclusion.issuedOn, now),
    beforeLetter('conclusion.issuedOn', conclusion.issuedOn, request.letter.issuedOn),
  );
  if (refusal) return reject(refusal);
  return accept(...unnoticedLapses(request, now), {
    type: 'ConclusionRecorded',
    data: { requestId: request.requestId, occurredAt: now, conclusion },
  });
};
