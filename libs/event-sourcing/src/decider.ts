import type { Command, DomainEvent, Rejection } from './message.js';

/** The vocabulary of one decider. */
export interface Vocabulary {
  command: Command;
  event: DomainEvent;
  state: unknown;
  rejection: Rejection;
  /** What a decision may know besides its own past: now, the calendar, the rule in force. Values, never services. */
  facts: object;
}

export type Decision<V extends Vocabulary> =
  | { readonly outcome: 'accepted'; readonly events: readonly V['event'][] }
  | { readonly outcome: 'rejected'; readonly rejection: V['rejection'] };

/** Three pure parts. Nothing here awaits, throws, reads a clock, or draws an id. */
export interface Decider<V extends Vocabulary> {
  readonly initialState: V['state'];
  decide(command: V['command'], state: V['state'], facts: V['facts']): Decision<V>;
  /** Never refuses: what is recorded has happened. */
  evolve(state: V['state'], event: V['event']): V['state'];
}

export const accept = <E extends DomainEvent>(...events: readonly E[]) =>
  ({ outcome: 'accepted', events }) as const;

export const reject = <R extends Rejection>(rejection: R) =>
  ({ outcome: 'rejected', rejection }) as const;
