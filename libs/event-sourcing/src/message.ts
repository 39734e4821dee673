declare const brand: unique symbol;
/** A primitive that cannot be mistaken for another of the same primitive type. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };

/** A fact, named in the past tense. `type` is the name it is stored under, so it never changes. */
export interface DomainEvent<Type extends string = string, Data extends object = object> {
  readonly type: Type;
  readonly data: Readonly<Data>;
}

/** An intention, named in the imperative. It may be refused. */
export abstract class Command<Data extends object = object> {
  abstract readonly type: string;
  constructor(
    readonly data: Readonly<Data>,
    readonly origin: Origin,
  ) {}
}

/** Opaque id of a person; what it stands for is sealed elsewhere. */
export type PersonId = Brand<string, 'PersonId'>;

/**
 * Who acts (R9): a person holding a post in an agency, or a named automation of this system.
 * `agency` is what R1 is checked against; it comes from the token and never from a body.
 */
export type Actor =
  | {
      readonly kind: 'person';
      readonly person: PersonId;
      readonly post: string;
      readonly agency: string;
      readonly onBehalfOf?: string;
    }
  | { readonly kind: 'automation'; readonly automation: string };

/** Who asked, because of what, under which key, and the revision they were looking at. */
export interface Origin {
  readonly actor: Actor;
  readonly correlationId: string;
  readonly causationId: string;
  /** The sender's idempotency key: the same command sent twice is recorded once. */
  readonly commandId: string;
  /** Keyed hash of what was asked: the same key with another content is a mistake of the sender. */
  readonly fingerprint?: string;
  /** The revision the sender saw (`If-Match`). */
  readonly seen?: Revision;
}

/** What is stored beside every event: its origin, less the revision seen. */
export type Metadata = Omit<Origin, 'seen'>;

/** A reason to refuse a command, as data: the HTTP edge maps `type` to a status. */
export interface Rejection<Type extends string = string> {
  readonly type: Type;
}

/** `<category>-<id>`; the first dash ends the category. */
export type StreamName = Brand<`${string}-${string}`, 'StreamName'>;
/** How many events precede this one in its stream. */
export type Revision = Brand<bigint, 'Revision'>;
/** Where an event stands among all events. Opaque: only the store that gave it may compare it. */
export type Position = Brand<string, 'Position'>;

export const streamName = (category: string, id: string): StreamName =>
  `${category}-${id}` as StreamName;

/** An event as the store remembers it. `recordedAt` is set by the store; the legal time is in `data`. */
export type Recorded<Event extends DomainEvent = DomainEvent> = Event & {
  readonly id: string;
  readonly stream: StreamName;
  readonly revision: Revision;
  readonly position: Position;
  /** To the millisecond, UTC. */
  readonly recordedAt: Date;
  readonly metadata: Metadata;
};
