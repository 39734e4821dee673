import { accept, reject } from '#lib/event-sourcing';
import { dateOf } from '#lib/working-time';
import type { ChangeLead } from '../request.commands.js';
import type { RequestRejection } from '../request.rejections.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { notStanding } from '../rules/addressing.js';
import { inFuture } from '../rules/dates.js';
import type { Case } from '../rules/existing.js';
import { leadChanged } from '../rules/lead-change.js';

const refusalOf = (
  { to, document, reason }: ChangeLead['data'],
  { request, facts }: Case,
): RequestRejection | undefined => {
  if (reason.trim() === '') return { type: 'FieldMissing', field: 'reason' };
  if (document.number.trim() === '') return { type: 'FieldMissing', field: 'document.number' };
  if (to === request.lead) return { type: 'LeadsAlready', agency: to };
  return (
    inFuture('document.issuedOn', document.issuedOn, facts.now) ??
    notStanding(to, dateOf(facts.now), facts)
  );
};

/** By a decision another body leads the request: its rights and duties pass on, the days up to now stay with the old one. */
export const changeLead = ({ data }: ChangeLead, on: Case): RequestDecision => {
  const refusal = refusalOf(data, on);
  if (refusal) return reject(refusal);
  const { to, document, reason } = data;
  const { lead: from } = on.request;
  const occurredAt = on.facts.now;
  return accept(
    ...leadChanged({ occurredAt, from, to, cause: 'reassigned', document, reason }, on),
  );
};
