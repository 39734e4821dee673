import { dateOf } from '#lib/working-time';
import type { Consultation } from './consultation.state.js';
import type { ChaseIssued, NoticePosted } from './request.events.js';

/** A notice of the ladder was posted. */
export const withNotice = (
  consultation: Consultation,
  { forDueDate, rung, step, occurredAt }: NoticePosted['data'],
): Consultation => {
  const notice = { dueAt: forDueDate.dueAt, rung, kind: step.kind, on: dateOf(occurredAt) };
  const { ladder } = consultation;
  return { ...consultation, ladder: { ...ladder, notices: [...ladder.notices, notice] } };
};

/** A chase letter was issued. */
export const withChase = (
  consultation: Consultation,
  { forDueDate, number, document, occurredAt: recordedAt }: ChaseIssued['data'],
): Consultation => {
  const issued = { dueAt: forDueDate.dueAt, number, document, recordedAt };
  const { ladder } = consultation;
  const chasesIssued = [...ladder.chasesIssued, issued];
  return { ...consultation, ladder: { ...ladder, chasesIssued } };
};
