import { accept, reject } from '#lib/event-sourcing';
import type { SubmitRequest } from '../request.commands.js';
import { evolve } from '../request.evolve.js';
import type { RequestRejection } from '../request.rejections.js';
import type { KnownRequest, RequestState } from '../request.state.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { agreementsDue } from '../rules/agreements-due.js';
import { beforeLetter, firstRefusal, inFuture } from '../rules/dates.js';
import type { Case } from '../rules/existing.js';
import { unnoticedLapses } from '../rules/lapse.js';
import { isOpen, missingForSubmission, silentAgencies } from '../rules/submission-gate.js';

const notADocument = (
  { submission, earlyOn }: SubmitRequest['data'],
  { request, facts }: Case,
): RequestRejection | undefined => {
  if (submission.number.trim() === '') return { type: 'FieldMissing', field: 'submission.number' };
  if (earlyOn?.number.trim() === '') return { type: 'FieldMissing', field: 'earlyOn.number' };
  return firstRefusal(
    inFuture('submission.issuedOn', submission.issuedOn, facts.now),
    beforeLetter('submission.issuedOn', submission.issuedOn, request.letter.issuedOn),
    inFuture('earlyOn.issuedOn', earlyOn?.issuedOn, facts.now),
  );
};

/**
 * The lead's report goes to the People's Committee behind the gate of R6, or before it opens on a cited order, with
 * what is missing listed. A window that has passed unnoticed lapses first, so that the silent are named, and what the
 * rule has made of a silence by then is recorded with it.
 */
export const submitRequest = ({ data }: SubmitRequest, on: Case): RequestDecision => {
  const { request, facts } = on;
  if (request.matter.kind === 'report') return reject({ type: 'NothingToSubmit' });
  const refusal = notADocument(data, on);
  if (refusal) return reject(refusal);
  const { requestId } = request;
  const { submission, earlyOn: order } = data;
  const lapses = unnoticedLapses(request, facts.now);
  // Lapses leave an opened request an opened request.
  const noticed = lapses.reduce<RequestState>(evolve, request) as KnownRequest;
  const missing = missingForSubmission(noticed);
  const ready = isOpen(missing);
  if (!ready && order === undefined) return reject({ type: 'SubmissionNotReady', missing });
  return accept(...lapses, ...agreementsDue(noticed, facts), {
    type: 'RequestSubmitted',
    data: {
      requestId,
      occurredAt: facts.now,
      submission,
      silent: silentAgencies(noticed),
      ...(!ready && order && { early: { order, missing } }),
    },
  });
};
