import type { AgencyId } from '#lib/agencies';
import { accept, reject } from '#lib/event-sourcing';
import { isCourtesy, lateness } from '#lib/working-time';
import { type Consultation, finalOpinion, isExcusedSilence } from '../consultation.state.js';
import { isExcused } from '../lateness-mark.js';
import type { RecordChaseIssued } from '../request.commands.js';
import type { RequestRejection } from '../request.rejections.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { firstRefusal, inFuture } from '../rules/dates.js';
import { type Clocked, isClocked } from '../rules/due-date-moves.js';
import { isSameNumber } from '../rules/document-number.js';
import type { Case } from '../rules/existing.js';
import { hasPassed, unnoticedLapse } from '../rules/lapse.js';
import { calendarOf } from '../rules/pinned.js';

/** Some days of the silence were excused, and it has not lasted longer yet. */
const isExcusedSoFar = (
  agency: AgencyId,
  { clock: { due }, latenessMark }: Clocked,
  { request, facts }: Pick<Case, 'request' | 'facts'>,
): boolean => {
  if (latenessMark === undefined) return false;
  const late = lateness(due, facts.now, calendarOf(request, agency, facts));
  return isExcused(latenessMark, late.type === 'late' ? late.workingDays : 0);
};

const notChased = (
  { agency }: RecordChaseIssued['data'],
  consultation: Consultation,
  { request, facts }: Case,
): RequestRejection | undefined => {
  const answer = finalOpinion(consultation);
  if (answer) return { type: 'AnsweredAlready', opinion: answer.id };
  const { status, bound } = consultation;
  if (status === 'returned' || status === 'released' || status === 'transferred')
    return { type: 'AddresseeNotOpen', agency, status };
  const courtesy = isClocked(consultation) && isCourtesy(consultation.clock.due);
  if (!bound || courtesy || request.rule.reference)
    return { type: 'NothingToChase', agency, because: 'notBound' };
  if (isExcusedSilence(consultation)) return { type: 'NothingToChase', agency, because: 'excused' };
  const passed =
    status === 'lapsed' || (status === 'running' && hasPassed(consultation.clock, facts.now));
  if (!passed || !isClocked(consultation))
    return { type: 'NothingToChase', agency, because: 'notPassed' };
  return isExcusedSoFar(agency, consultation, { request, facts })
    ? { type: 'NothingToChase', agency, because: 'excused' }
    : undefined;
};

/**
 * Văn bản đôn đốc lần n counts once it is signed, numbered and recorded here: a draft chases nobody. Only of a window
 * that has passed, of an agency that a rule binds.
 */
export const recordChaseIssued = (
  { data }: RecordChaseIssued,
  consultation: Consultation,
  on: Case,
): RequestDecision => {
  const { agency, document, signer, evidence } = data;
  const { request, facts } = on;
  const refusal = notChased(data, consultation, on);
  if (refusal) return reject(refusal);
  if (!isClocked(consultation)) return reject({ type: 'NoWindowOpen', agency });
  const { dueOn, dueAt } = consultation.clock.due;
  if (document.number.trim() === '')
    return reject({ type: 'FieldMissing', field: 'chaseLetter.number' });
  if (signer.name === undefined && signer.position === undefined)
    return reject({ type: 'FieldMissing', field: 'signer' });
  const impossible = firstRefusal(
    inFuture('chaseLetter.issuedOn', document.issuedOn, facts.now),
    document.issuedOn < dueOn
      ? {
          type: 'DateBefore',
          field: 'chaseLetter.issuedOn',
          value: document.issuedOn,
          earliest: dueOn,
        }
      : undefined,
  );
  if (impossible) return reject(impossible);
  const { chasesIssued } = consultation.ladder;
  if (chasesIssued.some((chase) => isSameNumber(chase.document.number, document.number)))
    return reject({ type: 'ChaseRecordedAlready', agency, number: document.number });
  const number = chasesIssued.filter((chase) => chase.dueAt === dueAt).length + 1;
  const { requestId } = request;
  return accept(...unnoticedLapse(requestId, agency, consultation, facts.now), {
    type: 'ChaseIssued',
    data: {
      requestId,
      agency,
      occurredAt: facts.now,
      forDueDate: { dueOn, dueAt },
      number,
      document,
      signer,
      evidence,
    },
  });
};
