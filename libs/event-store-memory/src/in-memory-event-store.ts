import canonicalize from 'canonicalize';
import { randomUUID } from 'node:crypto';
import {
  type Appended,
  type Delivery,
  type DomainEvent,
  EventStore,
  eventTexts,
  type ExpectedRevision,
  type Metadata,
  type Position,
  type Recorded,
  type Revision,
  RevisionConflict,
  type Schema,
  schema,
  type StoredEvent,
  StoreUnavailable,
  type StreamName,
} from '#lib/event-sourcing';
import { InMemoryRecord } from './in-memory-record.js';

/** For specs: the same contract as the real stores, and a record that is gone with the process. */
export class InMemoryEventStore extends EventStore {
  private readonly texts;
  private readonly record: InMemoryRecord;

  constructor(options: { readonly record?: InMemoryRecord; readonly schema?: Schema } = {}) {
    super();
    this.record = options.record ?? new InMemoryRecord();
    this.texts = eventTexts({
      schema: options.schema ?? schema(),
      canonical: canonicalize,
      newId: randomUUID,
    });
  }

  async identity(): Promise<string> {
    return this.record.identity;
  }

  async read<E extends DomainEvent>(
    stream: StreamName,
    options?: { readonly from?: Revision },
  ): Promise<readonly Recorded<E>[]> {
    return (await this.readStored(stream, options)).map((stored) => this.texts.read<E>(stored));
  }

  async readStored(
    stream: StreamName,
    { from = 0n as Revision }: { readonly from?: Revision } = {},
  ): Promise<readonly StoredEvent[]> {
    this.mustAnswer();
    return (this.record.streams.get(stream) ?? []).slice(Number(from));
  }

  async append(
    stream: StreamName,
    events: readonly DomainEvent[],
    { expected, metadata }: { readonly expected: ExpectedRevision; readonly metadata: Metadata },
  ): Promise<Appended> {
    // No await between the check and the push: that is what makes the append atomic.
    const texts = this.texts.write(stream, events, metadata);
    this.mustAnswer();
    const current = this.record.streams.get(stream)?.at(-1)?.revision ?? 'no-stream';
    if (current !== expected) throw new RevisionConflict(stream, expected);
    const { revision, position } = this.record.push(stream, texts);
    return { revision, position };
  }

  async *subscribe<E extends DomainEvent>({
    from,
    types,
    categories,
    signal,
  }: {
    readonly from: Position | 'start';
    readonly types?: readonly E['type'][];
    readonly categories?: readonly string[];
    readonly signal: AbortSignal;
  }): AsyncIterable<Delivery<E>> {
    const wanted = ({ type, stream }: StoredEvent) =>
      (!types || types.includes(type)) &&
      (!categories || categories.includes(stream.slice(0, stream.indexOf('-'))));

    let at = from === 'start' ? -1 : Number(from);
    let told = at;
    while (!signal.aborted) {
      const next = this.record.answers ? this.record.log[at + 1] : undefined;
      if (next) {
        at += 1;
        if (!wanted(next)) continue;
        told = at;
        yield { kind: 'event', event: this.texts.read<E>(next) };
      } else if (told < at) {
        told = at;
        yield { kind: 'checkpoint', position: String(at) as Position };
      } else {
        await this.record.changed(signal);
      }
    }
  }

  async head(): Promise<Position | 'start'> {
    this.mustAnswer();
    return this.record.log.at(-1)?.position ?? 'start';
  }

  compare(a: Position, b: Position): number {
    return Number(a) - Number(b);
  }

  private mustAnswer(): void {
    if (!this.record.answers) throw new StoreUnavailable('The record in memory was stopped');
  }
}
