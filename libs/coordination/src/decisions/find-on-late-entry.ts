import { accept, reject } from '#lib/event-sourcing';
import type { Consultation } from '../consultation.state.js';
import { reversedChange } from '../late-entry.js';
import type { FindOnLateEntry } from '../request.commands.js';
import type { RequestEvent } from '../request.events.js';
import type { RequestDecision } from '../request.vocabulary.js';
import type { Case } from '../rules/existing.js';
import { countedFrom, lateEntryNamed } from '../rules/late-entry.js';
import { rulingRefusal } from '../rules/ruling.js';

/**
 * The monitoring body finds on a contested late entry, in a cited document. Upheld, it counts as it was entered; unfounded,
 * what has counted since it was contested goes on to.
 */
export const findOnLateEntry = (
  { data: { agency, late, finding, ruling } }: FindOnLateEntry,
  consultation: Consultation,
  on: Case,
): RequestDecision => {
  const entry = lateEntryNamed(consultation, late);
  if (entry === undefined) return reject({ type: 'NotEnteredLate', agency, entry: late.entry });
  if (entry.contested === undefined || entry.finding)
    return reject({ type: 'NoLateEntryContested', agency });
  const refusal = rulingRefusal(ruling, on.facts.now);
  if (refusal) return reject(refusal);
  const found = { requestId: on.request.requestId, agency, occurredAt: on.facts.now, late, ruling };
  if (finding === 'unfounded')
    return accept({ type: 'LateEntryFound', data: { ...found, finding } });
  const change = reversedChange(entry.contested);
  return accept<RequestEvent>(
    { type: 'LateEntryFound', data: { ...found, finding, change } },
    ...countedFrom(agency, consultation, change, entry, on),
  );
};
