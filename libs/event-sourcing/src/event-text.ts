import { AppendTooLarge, MAX_APPEND_BYTES, type StoredEvent } from './event-store.js';
import type { DomainEvent, Metadata, Recorded, StreamName } from './message.js';
import type { Schema } from './schema.js';

/** One event as it is handed to a store: everything but what only the store can say. */
export interface EventText {
  readonly id: string;
  readonly type: string;
  /** Canonical JSON text (RFC 8785). */
  readonly data: string;
  /** Canonical JSON text (RFC 8785), `schema` included. */
  readonly metadata: string;
}

export interface EventTexts {
  /**
   * The events of one append, in the shapes of today.
   * @throws {@link AppendTooLarge} more than {@link MAX_APPEND_BYTES} of UTF-8
   */
  write(
    stream: StreamName,
    events: readonly DomainEvent[],
    metadata: Metadata,
  ): readonly EventText[];
  /** The stored event, lifted to today's shape. */
  read<E extends DomainEvent>(stored: StoredEvent): Recorded<E>;
}

const utf8 = new TextEncoder();
/** One UTF-16 unit comes to at most so many bytes of UTF-8. */
const MOST_BYTES = 3;

const sumOf = (texts: readonly EventText[], size: (text: string) => number): number =>
  texts.reduce((sum, { data, metadata }) => sum + size(data) + size(metadata), 0);

/** Spares nearly every append the counting. */
const mayBeTooLarge = (texts: readonly EventText[]): boolean =>
  sumOf(texts, (text) => text.length * MOST_BYTES) > MAX_APPEND_BYTES;

/** What an adapter brings: how it writes canonical JSON and draws ids. */
export interface EventTextMeans {
  readonly schema: Schema;
  /** RFC 8785; `undefined` for what JSON cannot say. */
  readonly canonical: (value: object) => string | undefined;
  readonly newId: () => string;
}

/** How every adapter turns events into stored text and back, so that the same bytes are stored whichever runs. */
export const eventTexts = ({ schema, canonical, newId }: EventTextMeans): EventTexts => ({
  write(stream, events, metadata) {
    // The events of one append have the same origin, and nearly always the same schema.
    const origins = new Map<number, string>();
    const metadataIn = (schema: number): string => {
      const text = origins.get(schema) ?? canonical({ ...metadata, schema }) ?? '{}';
      origins.set(schema, text);
      return text;
    };
    const texts = events.map(({ type, data }) => ({
      id: newId(),
      type,
      data: canonical(data) ?? '{}',
      metadata: metadataIn(schema.current(type)),
    }));
    if (mayBeTooLarge(texts)) {
      const bytes = sumOf(texts, (text) => utf8.encode(text).length);
      if (bytes > MAX_APPEND_BYTES) throw new AppendTooLarge(stream, bytes);
    }
    return texts;
  },

  read<E extends DomainEvent>({ data, metadata: written, ...place }: StoredEvent): Recorded<E> {
    const { schema: stored, ...metadata } = JSON.parse(written) as Metadata & { schema: number };
    const lifted = schema.upcast({
      type: place.type,
      schema: stored,
      data: JSON.parse(data) as object,
    });
    // The one place where stored text becomes a typed event: the type name vouches for the shape.
    return { ...place, data: lifted, metadata } as unknown as Recorded<E>;
  },
});
