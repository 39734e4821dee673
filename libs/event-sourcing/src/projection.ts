import type { DomainEvent, Recorded } from './message.js';
import type { Change, Table } from './table.js';

/** Pure: from one event to the changes it makes. */
export type Projector<E extends DomainEvent> = (event: Recorded<E>) => readonly Change[];

/** Said aloud, so that a new event cannot be forgotten by a read model: it is handled or ignored. */
export const ignored = 'ignored';

interface Model {
  /** Keys its checkpoint, so it never changes. */
  readonly name: string;
  /** Counted up with every change of tables or answers: a new version is built beside the old one. */
  readonly version: number;
  readonly tables: readonly Table[];
}

/** A read model, as one answer per event. */
export interface ProjectionOf<E extends DomainEvent> extends Model {
  readonly on: {
    readonly [Type in E['type']]: Projector<Extract<E, { type: Type }>> | typeof ignored;
  };
}

/** A read model whose events are not known here. */
export interface Projection extends Model {
  readonly on: Readonly<Record<string, Projector<DomainEvent> | typeof ignored>>;
}

/** Declares a read model of these events: an event without an answer does not compile. */
export const projection = <E extends DomainEvent>(declared: ProjectionOf<E>): Projection =>
  // The map is keyed by event type, so the answer found under a type takes that event.
  declared as unknown as Projection;

/** The event types this projection answers. */
export const typesOf = ({ on }: Projection): readonly string[] =>
  Object.entries(on).flatMap(([type, answer]) => (answer === ignored ? [] : [type]));

/** The changes one event makes; none for an event the projection ignores or does not know. */
export const project = ({ on }: Projection, event: Recorded): readonly Change[] => {
  const answer = on[event.type] ?? ignored;
  return answer === ignored ? [] : answer(event);
};
