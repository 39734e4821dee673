import { accept, reject } from '#lib/event-sourcing';
import { type RecordMeetingMinutes, RecordOpinion } from '../request.commands.js';
import type { RequestEvent } from '../request.events.js';
import type { RequestDecision } from '../request.vocabulary.js';
import type { Opinion } from '../vocabulary.js';
import type { Case } from '../rules/existing.js';
import { recordOpinion } from './record-opinion.js';

/**
 * R1: one minutes holds what several agencies said at a meeting, each its own kind and points; recorded for each as any
 * opinion received otherwise, all of them or none. Who attended and said nothing is not in it, and owes its reply still.
 */
export const recordMeetingMinutes = (
  { data: { requestId, document, opinions, ...given }, origin }: RecordMeetingMinutes,
  on: Case,
): RequestDecision => {
  if (opinions.length === 0) return reject({ type: 'FieldMissing', field: 'opinions' });
  const events: RequestEvent[] = [];
  const told = new Set<string>();
  for (const { agency, supersedes, ...said } of opinions) {
    const consultation = on.request.consultations.get(agency);
    if (consultation === undefined) return reject({ type: 'NotAddressed', agency });
    if (told.has(agency)) return reject({ type: 'AddressedTwice', agency });
    told.add(agency);
    const opinion: Opinion = { ...said, form: 'meetingMinutes', document };
    const data = { requestId, agency, opinion, ...given, ...(supersedes && { supersedes }) };
    const decision = recordOpinion(new RecordOpinion(data, origin), consultation, on);
    if (decision.outcome === 'rejected')
      return reject({ type: 'MinutesRefused', agency, refusal: decision.rejection });
    events.push(...decision.events);
  }
  return accept(...events);
};
