import {
  type AwaitedCorrection,
  awaitedAfter,
  type AwaitsConfirmation,
  type EntryCorrected,
  type RequestEvent,
} from '#lib/coordination';
import { touches } from '../consultation/course-after.js';
import type { ConfirmationFile, CorrectionFile } from './correction-file.js';

const asked = (awaits: AwaitsConfirmation): AwaitedCorrection =>
  'due' in awaits
    ? { due: { dueOn: awaits.due.dueOn, dueAt: awaits.due.dueAt } }
    : { opinion: awaits.opinion, sentAt: awaits.sentAt };

/** What an entry asks the agency to confirm (R4). */
export const confirmationAsked = (awaits: AwaitsConfirmation): ConfirmationFile => ({
  status: 'awaited',
  by: awaits.agency,
  of: asked(awaits),
});

/** The same after an event: given, or overtaken by what happened since. */
export const confirmationAfter = (
  confirmation: ConfirmationFile,
  event: RequestEvent,
): ConfirmationFile => {
  const { status, by, of } = confirmation;
  if (status !== 'awaited' || !touches(event, by) || awaitedAfter(of, event) === of)
    return confirmation;
  const at = event.data.occurredAt;
  return { status: event.type === 'CorrectionConfirmed' ? 'given' : 'overtaken', by, of, at };
};

const correctionFile = (data: EntryCorrected['data']): CorrectionFile => ({
  correctedAt: data.occurredAt,
  correction: data.correction,
  party: data.party,
  enteredLate: data.enteredLate !== undefined,
  reason: data.reason,
  evidence: data.evidence,
  ...(data.awaitsConfirmation && { confirmation: confirmationAsked(data.awaitsConfirmation) }),
});

/** The corrections after an event, with what became of those that wait for a confirmation. */
export const correctionsAfter = (
  corrections: readonly CorrectionFile[],
  event: RequestEvent,
): readonly CorrectionFile[] => {
  const settled = corrections.map((correction) =>
    correction.confirmation
      ? { ...correction, confirmation: confirmationAfter(correction.confirmation, event) }
      : correction,
  );
  return event.type === 'EntryCorrected' ? [...settled, correctionFile(event.data)] : settled;
};
