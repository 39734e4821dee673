import { accept, reject } from '#lib/event-sourcing';
import type { Consultation } from '../consultation.state.js';
import type { ConfirmLateEntry } from '../request.commands.js';
import type { RequestDecision } from '../request.vocabulary.js';
import type { Case } from '../rules/existing.js';
import { answerable } from '../rules/late-entry.js';

/** R12: the other party confirms an entry made late. It counts already; from now on nobody can contest it. */
export const confirmLateEntry = (
  { data }: ConfirmLateEntry,
  consultation: Consultation,
  on: Case,
): RequestDecision => {
  const entry = answerable(data, consultation, on);
  if ('type' in entry) return reject(entry);
  const { agency, late } = data;
  const { requestId } = on.request;
  return accept({
    type: 'LateEntryConfirmed',
    data: { requestId, agency, occurredAt: on.facts.now, late },
  });
};
