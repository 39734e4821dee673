import type {
  BinaryEventData,
  BinaryEventType,
  Position as LogPosition,
  RecordedEvent,
} from '@eventstore/db-client';
import canonicalize from 'canonicalize';
import type {
  DomainEvent,
  EventText,
  Metadata,
  Recorded,
  Revision,
  Schema,
  StoredEvent,
  StreamName,
} from '#lib/event-sourcing';
import { positionOf } from './position.js';

/** What stands beside an event on the server: the port's metadata, and our own time of recording. */
interface Beside {
  readonly metadata: Metadata & { readonly schema: number };
  /** ISO 8601, UTC, to the millisecond. */
  readonly recordedAt: string;
}

const utf8 = new TextEncoder();
const text = new TextDecoder();

export type EncodedEvent = BinaryEventData<BinaryEventType<string, Uint8Array>>;

/** As it goes to the server, id and time of recording fixed, so that an attempt can be repeated. */
export const encoded = (
  { id, type, data, metadata }: EventText,
  recordedAt: Date,
): EncodedEvent => ({
  id,
  type,
  // As JSON the client would write a text of its own; these bytes are the canonical ones (decision 0001).
  contentType: 'application/octet-stream',
  data: utf8.encode(data),
  metadata: utf8.encode(`{"metadata":${metadata},"recordedAt":"${recordedAt.toISOString()}"}`),
});

/** An event as the server gives it: its data untouched, what stands beside it parsed by the client. */
type Received = RecordedEvent & { readonly position?: LogPosition };

export const stored = (event: Received, stream: StreamName): StoredEvent => ({
  ...place(event, stream),
  data: dataText(event),
  metadata: canonicalize(beside(event).metadata) as string,
});

/** As callers see it, in today's shape. Not by way of `stored`: a subscription would write each text anew. */
export const recorded = <E extends DomainEvent>(
  event: Received,
  stream: StreamName,
  upcasting: Schema,
): Recorded<E> => {
  const { schema, ...metadata } = beside(event).metadata;
  const written = JSON.parse(dataText(event)) as object;
  const data = upcasting.upcast({ type: event.type, schema, data: written });
  // The type name vouches for the shape of the data.
  return { ...place(event, stream), data, metadata } as unknown as Recorded<E>;
};

const place = (event: Received, stream: StreamName) => {
  if (!event.position) throw new Error('KurrentDB older than 22.6 gives no positions: upgrade it');
  return {
    id: event.id,
    stream,
    revision: event.revision as Revision,
    position: positionOf(event.position),
    type: event.type,
    recordedAt: new Date(beside(event).recordedAt),
  };
};

const dataText = ({ data }: Received): string => text.decode(data as Uint8Array);

const beside = ({ metadata, id, streamId }: Received): Beside => {
  if (!(metadata instanceof Object && 'recordedAt' in metadata))
    throw new Error(`Event ${id} in ${streamId} was not written by this system`);
  // What carries our time of recording was written by `encoded`.
  return metadata as unknown as Beside;
};
