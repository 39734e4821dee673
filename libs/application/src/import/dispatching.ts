import type { CommandBus } from '@nestjs/cqrs';
import { type Agency, AgencyRegister, RegisterAgency } from '#lib/agencies';
import {
  type RequestCommand,
  requestDecider,
  type RequestEvent,
  type RequestId,
} from '#lib/coordination';
import { CommandRejected, type Dispatched, type EventStore, streamName } from '#lib/event-sourcing';
import type { FactsOfTheDay } from '../facts/facts-of-the-day.js';
import { agenciesNamed } from '../requests/agencies-named.js';

/** Where an import sends its commands, and where it looks up what became of them. */
export interface Dispatching {
  /** Throws what the command handlers throw. */
  execute(command: RequestCommand | RegisterAgency): Promise<Dispatched | undefined>;
  past(requestId: RequestId): Promise<readonly RequestEvent[]>;
}

/** To the command handlers, which record. */
export const recording = (commands: CommandBus, store: EventStore): Dispatching => ({
  execute: (command) => commands.execute<typeof command, Dispatched | undefined>(command),
  past: (requestId) => store.read<RequestEvent>(streamName('request', requestId)),
});

/** To the decider alone: the same decisions on the same facts, and nothing is recorded. */
export const rehearsing = (store: EventStore, facts: FactsOfTheDay): Dispatching => {
  const rehearsed = new Map<RequestId, readonly RequestEvent[]>();
  const registered: Agency[] = [];
  const past = async (requestId: RequestId) =>
    rehearsed.get(requestId) ?? store.read<RequestEvent>(streamName('request', requestId));

  const decide = async (command: RequestCommand) => {
    const events = await past(command.data.requestId);
    const known = await facts.knowing(agenciesNamed(command));
    const register = new AgencyRegister([...known.register.all(), ...registered]);
    const state = events.reduce(requestDecider.evolve, requestDecider.initialState);
    const decision = requestDecider.decide(command, state, { ...known, register });
    if (decision.outcome === 'rejected') throw new CommandRejected(decision.rejection);
    rehearsed.set(command.data.requestId, [...events, ...decision.events]);
  };

  return {
    past,
    execute: async (command) => {
      if (command instanceof RegisterAgency) registered.push(command.data.agency);
      else await decide(command);
      return undefined;
    },
  };
};
