import { randomUUID } from 'node:crypto';
import type { EventStoreDBClient, RecordedEvent } from '@eventstore/db-client';
import canonicalize from 'canonicalize';
import {
  type Appended,
  type Delivery,
  type DomainEvent,
  EventStore,
  type EventTexts,
  eventTexts,
  type ExpectedRevision,
  type Metadata,
  type Position,
  type Recorded,
  type Revision,
  type Schema,
  type StoredEvent,
  type StreamName,
} from '#lib/event-sourcing';
import { append } from './append.js';
import type { KurrentOptions } from './connection.js';
import { identityOf } from './identity.js';
import { patiently } from './patience.js';
import { compareLogPositions, logPosition, positionOf } from './position.js';
import { Head, readStream } from './reading.js';
import { encoded, recorded, stored } from './stored-event.codec.js';
import { StreamNames } from './stream-names.js';
import { follow } from './subscription.js';

const PATIENCE_MS = 10_000;

/** The record in KurrentDB (or EventStoreDB 22.6 and newer), by its own client. */
export class KurrentEventStore extends EventStore {
  private readonly names: StreamNames;
  private readonly schema: Schema;
  private readonly patience: number;
  private readonly texts: EventTexts;
  private readonly newest: Head;

  constructor(
    private readonly client: EventStoreDBClient,
    { schema, streamPrefix = '', patience = PATIENCE_MS }: KurrentOptions,
  ) {
    super();
    this.names = new StreamNames(streamPrefix);
    this.schema = schema;
    this.patience = patience;
    this.texts = eventTexts({ schema, canonical: canonicalize, newId: randomUUID });
    this.newest = new Head(client, this.names);
  }

  async identity(): Promise<string> {
    return patiently(this.patience, () => identityOf(this.client, this.names.identity));
  }

  async read<E extends DomainEvent>(
    stream: StreamName,
    options?: { readonly from?: Revision },
  ): Promise<readonly Recorded<E>[]> {
    const events = await this.events(stream, options?.from);
    return events.map((event) => recorded<E>(event, stream, this.schema));
  }

  async readStored(
    stream: StreamName,
    options?: { readonly from?: Revision },
  ): Promise<readonly StoredEvent[]> {
    const events = await this.events(stream, options?.from);
    return events.map((event) => stored(event, stream));
  }

  async append(
    stream: StreamName,
    events: readonly DomainEvent[],
    { expected, metadata }: { readonly expected: ExpectedRevision; readonly metadata: Metadata },
  ): Promise<Appended> {
    const recordedAt = new Date();
    const pending = {
      stream,
      streamId: this.names.onServer(stream),
      events: this.texts.write(stream, events, metadata).map((text) => encoded(text, recordedAt)),
      expected,
    };
    return append(this.client, pending, this.patience);
  }

  subscribe<E extends DomainEvent>(options: {
    readonly from: Position | 'start';
    readonly types?: readonly E['type'][];
    readonly categories?: readonly string[];
    readonly signal: AbortSignal;
  }): AsyncIterable<Delivery<E>> {
    return follow<E>({ client: this.client, names: this.names, schema: this.schema, ...options });
  }

  async head(): Promise<Position | 'start'> {
    const newest = await patiently(this.patience, () => this.newest.find());
    return newest ? positionOf(newest) : 'start';
  }

  compare(a: Position, b: Position): number {
    return compareLogPositions(logPosition(a), logPosition(b));
  }

  /** Ends the connection and every subscription on it. */
  async dispose(): Promise<void> {
    await this.client.dispose();
  }

  private events(stream: StreamName, from?: Revision): Promise<readonly RecordedEvent[]> {
    const streamId = this.names.onServer(stream);
    return patiently(this.patience, () => readStream(this.client, streamId, from));
  }
}
