import type { AgencyId, RegisteredAgency } from '#lib/agencies';
import { accept } from '#lib/event-sourcing';
import { dateOf, type Instant, startOfDay } from '#lib/working-time';
import { awaitsDayOutside, type Consultation } from '../consultation.state.js';
import type { FollowSuccession } from '../request.commands.js';
import type { RequestEvent } from '../request.events.js';
import { evolve } from '../request.evolve.js';
import type { KnownRequest, RequestState } from '../request.state.js';
import type { RequestDecision } from '../request.vocabulary.js';
import type { Case } from '../rules/existing.js';
import { leadChanged } from '../rules/lead-change.js';
import { isStillOwed } from '../rules/still-owed.js';
import { canPassOutside } from '../rules/tracked-outside.js';
import { transferred } from '../rules/transfer.js';

/** What follows for a request, decided on what followed before. */
const following =
  (steps: readonly ((on: Case) => readonly RequestEvent[])[]) =>
  (on: Case): readonly RequestEvent[] => {
    const events: RequestEvent[] = [];
    let request: RequestState = on.request;
    for (const step of steps) {
      // No event of these makes a request unknown.
      const next = step({ ...on, request: request as KnownRequest });
      request = next.reduce<RequestState>(evolve, request);
      events.push(...next);
    }
    return events;
  };

const atLeast = (at: Instant, earliest: Instant): Instant => (at < earliest ? earliest : at);

/** The body has ended by now: whoever stands in its place takes over what it still owes. */
const fromEnded = (
  agency: AgencyId,
  consultation: Consultation,
  { ending }: RegisteredAgency,
  on: Case,
): readonly RequestEvent[] => {
  const today = dateOf(on.facts.now);
  if (ending === undefined || today < ending.effectiveOn) return [];
  const heirs = on.facts.register.standingFor(agency, today);
  if (awaitsDayOutside(consultation) && !canPassOutside(heirs, on)) return [];
  const several = heirs.length > 1;
  if (several && consultation.status === 'transferred') return [];
  const transfer = {
    cause: 'reorganised',
    heirs: several ? [] : heirs.map((heir) => ({ agency: heir })),
    ...(several && { heirsAwaited: true as const }),
    reason: `Theo ${ending.decision.number}`,
    at: atLeast(startOfDay(ending.effectiveOn), consultation.addressedAt),
  } as const;
  return transferred(agency, consultation, transfer, on);
};

/** The body was set up anew: what had passed from its forerunner to a body it took tasks out of comes back to it. */
const toRecreated = (
  agency: AgencyId,
  consultation: Consultation,
  { id: heir, from, recreation }: RegisteredAgency,
  on: Case,
): readonly RequestEvent[] => {
  const isBack =
    recreation !== undefined &&
    consultation.takenOverFrom === recreation.recreates &&
    recreation.outOf.includes(agency) &&
    on.facts.register.standsOn(heir, dateOf(on.facts.now));
  if (!isBack || from === undefined) return [];
  if (awaitsDayOutside(consultation) && !canPassOutside([heir], on)) return [];
  const at = atLeast(startOfDay(from), consultation.addressedAt);
  const reason = `Theo ${recreation.decision.number}`;
  return transferred(
    agency,
    consultation,
    { cause: 'reorganised', heirs: [{ agency: heir }], reason, at },
    on,
  );
};

const leadOf =
  (body: RegisteredAgency) =>
  (on: Case): readonly RequestEvent[] => {
    const { request, facts } = on;
    const { id: from, ending } = body;
    const today = dateOf(facts.now);
    if (request.lead !== from || ending === undefined || today < ending.effectiveOn) return [];
    const [to, ...others] = facts.register.standingFor(from, today);
    // Among several heirs a decision has to say who leads.
    if (to === undefined || others.length > 0) return [];
    const occurredAt = atLeast(startOfDay(ending.effectiveOn), request.sentAt);
    const { decision } = ending;
    const reason = `Theo ${decision.number}`;
    return leadChanged(
      { occurredAt, from, to, cause: 'reorganised', document: decision, reason },
      on,
    );
  };

const consultationOf =
  (agency: AgencyId, body: RegisteredAgency) =>
  (on: Case): readonly RequestEvent[] => {
    const consultation = on.request.consultations.get(agency);
    if (consultation === undefined) return [];
    if (!isStillOwed(on.request, consultation) && !awaitsDayOutside(consultation)) return [];
    return agency === body.id
      ? fromEnded(agency, consultation, body, on)
      : toRecreated(agency, consultation, body, on);
  };

/**
 * What these bodies lead or still owe passes to whoever stands in their place today. Told twice, late or in whatever
 * order, it changes nothing more. Reference figures judge nobody, so nothing is passed on under a reference rule.
 */
export const followSuccession = ({ data: { of } }: FollowSuccession, on: Case): RequestDecision => {
  const { request, facts } = on;
  if (request.rule.reference) return accept();
  const bodies = of.flatMap((id) => facts.register.find(id) ?? []);
  const steps = bodies.flatMap((body) => [
    leadOf(body),
    ...[...request.consultations.keys()].map((agency) => consultationOf(agency, body)),
  ]);
  return accept(...following(steps)(on));
};
