import { addAbortSignal, type Transform } from 'node:stream';
import {
  type AllStreamResolvedEvent,
  type EventStoreDBClient,
  type Position as LogPosition,
  START,
} from '@eventstore/db-client';
import type { Delivery, DomainEvent, Position, Schema, StreamName } from '#lib/event-sourcing';
import type { Connection } from './connection.js';
import { isTransient } from './failure.js';
import { compareLogPositions, logPosition, positionOf } from './position.js';
import { recorded } from './stored-event.codec.js';
import { categoryOf, type StreamNames } from './stream-names.js';
import { backOff } from './waiting.js';

interface Following<E extends DomainEvent> {
  readonly connection: Connection;
  readonly names: StreamNames;
  readonly schema: Schema;
  readonly from: Position | 'start';
  readonly types?: readonly E['type'][] | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly signal: AbortSignal;
}

/** Stands in the subscription where the server has looked and found nothing of ours. */
class Marker {
  constructor(readonly position: LogPosition) {}
}

/** A checkpoint is told at the latest after so many events that nobody asked for. */
const SKIPPED_AT_MOST = 500;

/** Follows `$all` until aborted; after a broken connection, on from the last position yielded. */
export async function* follow<E extends DomainEvent>({
  connection,
  names,
  schema,
  from,
  types,
  categories,
  signal,
}: Following<E>): AsyncGenerator<Delivery<E>, void, undefined> {
  const asked = (type: string, stream: StreamName): boolean =>
    (!types || types.includes(type)) && (!categories || categories.includes(categoryOf(stream)));
  const stopped = () => signal.aborted;
  let last = from === 'start' ? undefined : logPosition(from);

  for (let failures = 0; !stopped(); failures += 1) {
    const client = connection.current;
    const subscription = open(client, names, last, signal);
    let skipped = 0;
    try {
      for await (const item of subscription as AsyncIterable<AllStreamResolvedEvent | Marker>) {
        failures = 0;
        const { event } = item instanceof Marker ? {} : item;
        const position = item instanceof Marker ? item.position : event?.position;
        if (!position || (last && compareLogPositions(position, last) <= 0)) continue;

        const stream = event && names.ofOurs(event.streamId);
        if (stream && asked(event.type, stream)) {
          skipped = 0;
          last = position;
          yield { kind: 'event', event: recorded<E>(event, stream, schema) };
        } else if (subscription.readableLength === 0 || (skipped += 1) >= SKIPPED_AT_MOST) {
          skipped = 0;
          last = position;
          yield { kind: 'checkpoint', position: positionOf(position) };
        }
      }
    } catch (error) {
      if (!stopped() && !isTransient(error)) throw error;
      connection.heed(error, client);
    } finally {
      subscription.destroy();
      subscription.unsubscribe().catch(() => undefined);
    }
    await backOff(failures, signal);
  }
}

const open = (
  client: EventStoreDBClient,
  names: StreamNames,
  after: LogPosition | undefined,
  signal: AbortSignal,
) => {
  const subscription = client.subscribeToAll({
    fromPosition: after ?? START,
    // The callback runs ahead of buffered events; pushed into the subscription the marker keeps its place.
    filter: names.filter((reading, position) => {
      // The client's type hides that its subscription is a stream.
      (reading as unknown as Transform).push(new Marker(position));
    }),
  });
  // The client may still report the connection's end when nobody iterates any more.
  subscription.on('error', () => undefined);
  addAbortSignal(signal, subscription);
  return subscription;
};
