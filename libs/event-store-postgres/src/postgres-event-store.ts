import canonicalize from 'canonicalize';
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
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
  type Schema,
  type StoredEvent,
  StoreUnavailable,
  type StreamName,
} from '#lib/event-sourcing';
import { isOutage, migrate } from '#lib/postgres';
import { Appender } from './appender.js';
import { Bell } from './bell.js';
import { deliveries } from './deliveries.js';
import { migrations } from './migrations/index.js';
import { Notifications } from './notifications.js';
import { readHead } from './pages.js';
import { StreamReader } from './stream-reader.js';

/** Creates or moves on the tables of the record. @throws SchemaIsNewer */
export const migrateEventStore = (pool: pg.Pool): Promise<void> =>
  migrate(pool, 'event-store', migrations);

/** The record in PostgreSQL. Its tables must be there: {@link migrateEventStore}. The pool is the caller's. */
export class PostgresEventStore extends EventStore {
  private readonly bell = new Bell();
  private readonly notifications;
  private readonly appender;
  private readonly reader;
  private readonly texts;
  private known: string | undefined;

  constructor(
    private readonly pool: pg.Pool,
    options: { readonly schema: Schema },
  ) {
    super();
    this.notifications = new Notifications(pool, this.bell);
    this.appender = new Appender(pool, this.notifications.announce);
    this.reader = new StreamReader(pool);
    this.texts = eventTexts({
      schema: options.schema,
      canonical: canonicalize,
      newId: randomUUID,
    });
  }

  /** Stops listening. Subscriptions end by their own signals. */
  async close(): Promise<void> {
    await this.notifications.close();
  }

  async identity(): Promise<string> {
    this.known ??= await this.asked(async () => {
      const { rows } = await this.pool.query<{ identity: string }>(
        'select identity from event_store.record',
      );
      return rows[0]?.identity;
    });
    if (this.known === undefined) throw new Error('The record has lost its identity');
    return this.known;
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
    return this.asked(() => this.reader.read({ stream, from }));
  }

  async append(
    stream: StreamName,
    events: readonly DomainEvent[],
    { expected, metadata }: { readonly expected: ExpectedRevision; readonly metadata: Metadata },
  ): Promise<Appended> {
    const texts = this.texts.write(stream, events, metadata);
    return this.appender.append({ stream, expected, texts });
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
    this.notifications.listen();
    const { pool, bell } = this;
    const read = (stored: StoredEvent) => this.texts.read<E>(stored);
    yield* deliveries(pool, bell, { interest: { types, categories }, from, signal, read });
  }

  async head(): Promise<Position | 'start'> {
    const head = await this.asked(() => readHead(this.pool));
    return head === 0n ? 'start' : (String(head) as Position);
  }

  compare(a: Position, b: Position): number {
    return Number(BigInt(a) - BigInt(b));
  }

  /** A question changes nothing, so whatever kept the answer away, it may be asked again. */
  private async asked<Answer>(question: () => Promise<Answer>): Promise<Answer> {
    try {
      return await question();
    } catch (cause) {
      if (!isOutage(cause)) throw cause;
      throw new StoreUnavailable('PostgreSQL did not answer', { cause });
    }
  }
}
