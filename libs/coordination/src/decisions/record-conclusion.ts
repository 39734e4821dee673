import { accept, reject } from '#lib/event-sourcing';
import type { RecordConclusion } from '../request.commands.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { beforeLetter, firstRefusal, inFuture } from '../rules/dates.js';
import type { Case } from '../rules/existing.js';
import { unnoticedLapses } from '../rules/lapse.js';

/**
 * The People's Committee has concluded on the submission: the request ends, and no reply is owed any more. Windows that
 * had passed by then keep their lapse (R5).
 */
export const recordConclusion = (
  { data: { conclusion } }: RecordConclusion,
  { request, facts: { now } }: Case,
): RequestDecision => {
  if (request.status !== 'submitted') return reject({ type: 'NotSubmitted' });
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
