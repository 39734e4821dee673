import { accept, reject } from '#lib/event-sourcing';
import type { Consultation } from '../consultation.state.js';
import { deliveryOf } from '../consultation.state.js';
import type { ContestLateEntry } from '../request.commands.js';
import type { RequestEvent } from '../request.events.js';
import type { RequestDecision } from '../request.vocabulary.js';
import type { Case } from '../rules/existing.js';
import { answerable, countedFrom } from '../rules/late-entry.js';
import { owedUntil } from '../rules/owed-until.js';
import type { LateEntryChange } from '../vocabulary.js';

/** As things are by now: more may have been supplied, and what was no longer owed is not late either. */
const asThingsAre = (
  undone: LateEntryChange,
  consultation: Consultation,
  { request }: Case,
): LateEntryChange => {
  if (undone.entry === 'supplement') {
    const from = deliveryOf(consultation)?.suppliedAt ?? undone.from;
    return { ...undone, from, to: undone.to > from ? undone.to : from };
  }
  const until = owedUntil(consultation, request);
  return undone.entry === 'sending' && until !== undefined && undone.to > until
    ? { ...undone, to: until }
    : undone;
};

/**
 * R12: the other party says that it was not so. Until the monitoring body has found on it, the judgement is what it
 * would be without the earlier day.
 */
export const contestLateEntry = (
  { data }: ContestLateEntry,
  consultation: Consultation,
  on: Case,
): RequestDecision => {
  const entry = answerable(data, consultation, on);
  if ('type' in entry) return reject(entry);
  const { agency, reason } = data;
  if (reason.trim() === '') return reject({ type: 'FieldMissing', field: 'reason' });
  const { requestId } = on.request;
  const change = asThingsAre(entry.undone, consultation, on);
  return accept<RequestEvent>(
    {
      type: 'LateEntryContested',
      data: { requestId, agency, occurredAt: on.facts.now, change, reason },
    },
    ...countedFrom(agency, consultation, change, entry, on),
  );
};
