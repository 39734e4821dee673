import { accept, reject } from '#lib/event-sourcing';
import { dateOf } from '#lib/working-time';
import type { Consultation } from '../consultation.state.js';
import { objectionsUntil } from '../lateness-mark.js';
import type { ObjectToLateness } from '../request.commands.js';
import type { RequestDecision } from '../request.vocabulary.js';
import type { Case } from '../rules/existing.js';
import { markedLate } from '../rules/lateness-marked.js';
import { calendarOf } from '../rules/pinned.js';

/** The agency says that it was not late. Until the monitoring body has reviewed it, the mark is shown as objected to. */
export const objectToLateness = (
  { data: { agency, reason, evidence } }: ObjectToLateness,
  consultation: Consultation,
  on: Case,
): RequestDecision => {
  const { request, facts } = on;
  const marked = markedLate(agency, consultation, on);
  if ('type' in marked) return reject(marked);
  if (marked.mark.objectedTo) return reject({ type: 'LatenessObjectedToAlready', agency });
  const until = objectionsUntil(marked.mark, calendarOf(request, agency, facts));
  if (dateOf(facts.now) > until) return reject({ type: 'MarkIsFinal', agency, until });
  if (reason.trim() === '') return reject({ type: 'FieldMissing', field: 'reason' });
  const { requestId } = request;
  return accept({
    type: 'LatenessObjectedTo',
    data: { requestId, agency, occurredAt: facts.now, reason, evidence },
  });
};
