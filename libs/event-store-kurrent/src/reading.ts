import {
  BACKWARDS,
  END,
  type EventStoreDBClient,
  FORWARDS,
  type Position as LogPosition,
  type RecordedEvent,
  START,
  StreamNotFoundError,
} from '@eventstore/db-client';
import { compareLogPositions } from './position.js';
import type { StreamNames } from './stream-names.js';
import { NoAnswer } from './waiting.js';

/** The longest the server may say nothing while it is being read. */
const SILENCE_MS = 3_000;

/** One stream's events from a revision on; none when there is no such stream. */
export const readStream = async (
  client: EventStoreDBClient,
  streamId: string,
  from: bigint | undefined,
): Promise<readonly RecordedEvent[]> => {
  const reading = client.readStream(streamId, {
    fromRevision: from ?? START,
    direction: FORWARDS,
    requiresLeader: true,
  });
  const events: RecordedEvent[] = [];
  try {
    for await (const { event } of bounded(reading)) if (event) events.push(event);
  } catch (error) {
    if (!(error instanceof StreamNotFoundError)) throw error;
  }
  return events;
};

/** Finds our newest event from the end of the log, and looks at nothing twice. */
export class Head {
  private newest: LogPosition | undefined;
  private seenUpTo: LogPosition | undefined;

  constructor(private readonly names: StreamNames) {}

  async find(client: EventStoreDBClient): Promise<LogPosition | undefined> {
    const { seenUpTo } = this;
    const reading = client.readAll({
      fromPosition: END,
      direction: BACKWARDS,
      requiresLeader: true,
    });
    let end: LogPosition | undefined;
    for await (const { event } of bounded(reading)) {
      if (!event?.position) continue;
      end ??= event.position;
      if (seenUpTo && compareLogPositions(event.position, seenUpTo) <= 0) break;
      if (this.names.ofOurs(event.streamId) === undefined) continue;
      this.newest = later(this.newest, event.position);
      break;
    }
    this.seenUpTo = later(this.seenUpTo, end);
    return this.newest;
  }
}

const later = (a: LogPosition | undefined, b: LogPosition | undefined) =>
  a && b ? (compareLogPositions(a, b) < 0 ? b : a) : (a ?? b);

interface Reading {
  on(happening: 'error', listener: () => void): unknown;
  destroy(error?: Error): unknown;
  cancel(): Promise<void>;
}

/** The client sets no deadline for reads, and goes on reading unless it is told to stop. */
async function* bounded<Item>(
  reading: Reading & AsyncIterable<Item>,
): AsyncGenerator<Item, void, undefined> {
  const silence = setTimeout(
    () => reading.destroy(new NoAnswer(`No answer in ${SILENCE_MS} ms`)),
    SILENCE_MS,
  );
  // The client may still report the connection's end when nobody iterates any more.
  reading.on('error', () => undefined);
  try {
    for await (const item of reading) {
      silence.refresh();
      yield item;
    }
  } finally {
    clearTimeout(silence);
    reading.destroy();
    reading.cancel().catch(() => undefined);
  }
}
