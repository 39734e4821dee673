import { accept, reject } from '#lib/event-sourcing';
import type { Consultation } from '../consultation.state.js';
import type { DecideExtension } from '../request.commands.js';
import type { RequestEvent } from '../request.events.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { isClocked } from '../rules/due-date-moves.js';
import type { Case } from '../rules/existing.js';
import { beyondTheRule, extended } from '../rules/extending.js';
import { unnoticedLapse } from '../rules/lapse.js';
import { ruleOf } from '../rules/pinned.js';

/**
 * The lead grants or refuses the extension that was asked for. Granted after the due instant it takes effect from the
 * old due date: the lapse is taken back, and an answer that came meanwhile is judged again.
 */
export const decideExtension = (
  { data: { agency, decision } }: DecideExtension,
  consultation: Consultation,
  on: Case,
): RequestDecision => {
  const { requestId } = on.request;
  const { now } = on.facts;
  const asked = isClocked(consultation) ? consultation.clock.extensionAsked : undefined;
  if (!isClocked(consultation) || asked === undefined)
    return reject({ type: 'NoExtensionAsked', agency });
  const decided: RequestEvent = {
    type: 'ExtensionDecided',
    data: { requestId, agency, occurredAt: now, askedAt: asked.askedAt, decision },
  };
  if (decision.kind === 'refused')
    return decision.reason.trim() === ''
      ? reject({ type: 'ReasonsRequired' })
      : accept<RequestEvent>(...unnoticedLapse(requestId, agency, consultation, now), decided);
  const { length } = decision;
  const tooMuch = beyondTheRule(
    agency,
    length,
    consultation.clock,
    ruleOf(on.request, on.facts).extension,
  );
  if (tooMuch) return reject(tooMuch);
  const cause = `Theo đề nghị của cơ quan phối hợp: ${asked.reason}`;
  return accept<RequestEvent>(decided, ...extended(agency, consultation, { length, cause }, on));
};
