import type { DomainEvent, Recorded } from './message.js';
import type { Change, Table } from './table.js';

/** Pure: from one event to the changes it makes. */
export type Projector<E extends DomainEvent> = (event: Recorded<E>) => readonly Change[];

/** Said aloud, so that a new event cannot be forgotten by a read model: it is handled or ignored. */
export const ignored = 'ignored';

/** A read model, as one answer per event. `Projection` alone is that of any events. */
export interface Projection<E extends DomainEvent = never> {
  /** Keys its checkpoint, so it never changes. */
  readonly name: string;
  /** Counted up with every change of tables or answers: a new version is built beside the old one. */
  readonly version: number;
  readonly tables: readonly Table[];
  readonly on: {
    readonly [Type in E['type']]: Projector<Extract<E, { type: Type }>> | typeof ignored;
  };
}

const answersOf = ({ on }: Projection) =>
  // The map is keyed by event type, so the answer found under a type takes that event.
  on as Readonly<Record<string, Projector<DomainEvent> | typeof ignored>>;

/** The event types this projection answers. */
export const typesOf = (projection: Projection): readonly string[] =>
  Object.entries(answersOf(projection)).flatMap(([type, answer]) =>
    answer === ignored ? [] : [type],
  );

/** The changes one event makes; none for an event the projection ignores or does not know. */
export const project = (projection: Projection, event: Recorded): readonly Change[] => {
  const answer = answersOf(projection)[event.type] ?? ignored;
  return answer === ignored ? [] : answer(event);
};
