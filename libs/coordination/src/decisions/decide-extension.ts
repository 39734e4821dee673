import type { AgencyId } from '#lib/agencies';
import { accept, reject } from '#lib/event-sourcing';
import type { ExtensionAsking } from '../clock.state.js';
import { type Consultation, hasLapsed } from '../consultation.state.js';
import type { DecideExtension } from '../request.commands.js';
import type { RequestEvent } from '../request.events.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { type Clocked, isClocked } from '../rules/due-date-moves.js';
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
  const asking = withPredecessors(agency, consultation, asked, on);
  const decided = (of: AgencyId): RequestEvent => ({
    type: 'ExtensionDecided',
    data: { requestId, agency: of, occurredAt: now, askedAt: asked.askedAt, decision },
  });
  if (decision.kind === 'refused')
    return decision.reason.trim() === ''
      ? reject({ type: 'ReasonsRequired' })
      : accept<RequestEvent>(
          ...unnoticedLapse(requestId, agency, consultation, now),
          ...asking.map(([of]) => decided(of)),
        );
  const { length } = decision;
  const tooMuch = beyondTheRule(
    agency,
    length,
    consultation.clock,
    ruleOf(on.request, on.facts).extension,
  );
  if (tooMuch) return reject(tooMuch);
  const cause = `Theo đề nghị của cơ quan phối hợp: ${asked.reason}`;
  return accept<RequestEvent>(
    ...asking.flatMap(([of, its]) => [
      decided(of),
      // Of a predecessor only a lapse is left for more time to take back.
      ...(of === agency || hasLapsed(its) ? extended(of, its, { length, cause }, on) : []),
    ]),
  );
};

/** Asked once and passed on with the agency's place, it is decided once, for each of them in its own days. */
const withPredecessors = (
  agency: AgencyId,
  consultation: Clocked,
  asked: ExtensionAsking,
  on: Case,
): readonly (readonly [AgencyId, Clocked])[] => {
  const { takenOverFrom: from } = consultation;
  const before = from && on.request.consultations.get(from);
  const same =
    before && isClocked(before) && before.clock.extensionAsked?.askedAt === asked.askedAt;
  return [
    [agency, consultation],
    ...(from && same ? withPredecessors(from, before, asked, on) : []),
  ];
};
