import type { AgencyId } from '#lib/agencies';
import {
  type Consultation,
  type RequestCommand,
  requestDecider,
  type RequestEvent,
  type RequestFacts,
  type RequestRejection,
  type RequestState,
} from '#lib/coordination';
import type { LocalDate } from '#lib/working-time';
import { type cast, id } from './cast.js';

/** A request told step by step: each command at its moment, on all that went before. */
export interface Story {
  readonly events: readonly RequestEvent[];
  readonly request: RequestState;
  /** The same story with what this command adds to it; throws where it is refused. */
  and(facts: RequestFacts, command: RequestCommand): Story;
  /** What this command would add; throws where it is refused. */
  adds(facts: RequestFacts, command: RequestCommand): readonly RequestEvent[];
  /** Why this command is refused; throws where it is not. */
  refuses(facts: RequestFacts, command: RequestCommand): RequestRejection;
  consultation(agency: AgencyId): Consultation;
}

export const story = (events: readonly RequestEvent[] = []): Story => {
  const request = events.reduce<RequestState>(
    (state, event) => requestDecider.evolve(state, event),
    requestDecider.initialState,
  );
  const decide = (facts: RequestFacts, command: RequestCommand) =>
    requestDecider.decide(command, request, facts);
  const adds = (facts: RequestFacts, command: RequestCommand) => {
    const decision = decide(facts, command);
    if (decision.outcome === 'accepted') return decision.events;
    throw new Error(`${command.type} was refused: ${JSON.stringify(decision.rejection)}`);
  };
  return {
    events,
    request,
    adds,
    and: (facts, command) => story([...events, ...adds(facts, command)]),
    refuses: (facts, command) => {
      const decision = decide(facts, command);
      if (decision.outcome === 'rejected') return decision.rejection;
      throw new Error(`${command.type} was accepted: ${JSON.stringify(decision.events)}`);
    },
    consultation: (agency) => {
      const consultation =
        request.status === 'unknown' ? undefined : request.consultations.get(agency);
      if (consultation === undefined) throw new Error(`${agency} is not addressed`);
      return consultation;
    },
  };
};

/** Type and chosen fields of each event, so that a spec names only what its rule is about. */
export const types = (events: readonly RequestEvent[]): readonly string[] =>
  events.map(({ type }) => type);

/** The day on which the reply of that agency is due, once its clock has started. */
export const dueOnOf = (
  told: Story,
  name: keyof typeof cast = 'finance',
): LocalDate | undefined => {
  const consultation = told.consultation(id(name));
  return 'clock' in consultation ? consultation.clock.due.dueOn : undefined;
};
