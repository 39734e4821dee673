import { accept, reject } from '#lib/event-sourcing';
import type { ExtendWindows } from '../request.commands.js';
import type { RequestEvent } from '../request.events.js';
import { leadExtends } from '../request.state.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { LONGEST_WINDOW } from '../rules/addressing.js';
import type { Case } from '../rules/existing.js';
import { extended, isOwed } from '../rules/extending.js';
import { consultationsNamed } from '../rules/consultations-named.js';

const hasReceivedNothing = (status: string): boolean =>
  status === 'awaitingDelivery' || status === 'awaitingDossier';

/** The lead gives more time unasked, to every agency that still owes its reply or to those it names. */
export const extendWindows = (
  { data: { agencies, length, reason } }: ExtendWindows,
  on: Case,
): RequestDecision => {
  const { requestId } = on.request;
  if (reason.trim() === '') return reject({ type: 'FieldMissing', field: 'reason' });
  if (!(Number.isSafeInteger(length.count) && length.count >= 1 && length.count <= LONGEST_WINDOW))
    return reject({ type: 'LengthImpossible', count: length.count });
  const named = consultationsNamed(agencies, on.request);
  if ('type' in named) return reject(named);
  const concerned = named.filter(
    ([, consultation]) => isOwed(consultation) || hasReceivedNothing(consultation.status),
  );
  if (concerned.length === 0) return reject({ type: 'NoReplyOwed' });
  const given: RequestEvent = {
    type: 'WindowsExtended',
    data: {
      requestId,
      occurredAt: on.facts.now,
      ...(agencies && { agencies: concerned.map(([agency]) => agency) }),
      length,
      reason,
    },
  };
  const cause = leadExtends(reason);
  return accept<RequestEvent>(
    given,
    ...concerned.flatMap(([agency, consultation]) =>
      isOwed(consultation) ? extended(agency, consultation, { length, cause }, on) : [],
    ),
  );
};
