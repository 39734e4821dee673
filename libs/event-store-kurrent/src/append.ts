import {
  type EventStoreDBClient,
  MaxAppendSizeExceededError,
  NO_STREAM,
  WrongExpectedVersionError,
} from '@eventstore/db-client';
import {
  type Appended,
  AppendTooLarge,
  type ExpectedRevision,
  OutcomeUnknown,
  type Revision,
  RevisionConflict,
  StoreUnavailable,
  type StreamName,
} from '#lib/event-sourcing';
import type { Connection } from './connection.js';
import { storedNothing } from './failure.js';
import { patiently } from './patience.js';
import { positionOf } from './position.js';
import type { EncodedEvent } from './stored-event.codec.js';
import { within } from './waiting.js';

const ATTEMPT_MS = 3_000;

interface PendingAppend {
  readonly stream: StreamName;
  /** The stream's name on the server. */
  readonly streamId: string;
  readonly events: EncodedEvent[];
  readonly expected: ExpectedRevision;
}

/**
 * Appends, and tries again for `patience` milliseconds while a leader is lost or the node restarts. The
 * server answers a repeated attempt (same ids, same expected revision) with success and stores nothing twice,
 * so a wrong revision is always somebody else's event.
 */
export const append = async (
  connection: Connection,
  { stream, streamId, events, expected }: PendingAppend,
  patience: number,
): Promise<Appended> => {
  let perhapsStored = false as boolean;

  const attempt = async (client: EventStoreDBClient): Promise<Appended> => {
    try {
      const sent = client.appendToStream(streamId, events, {
        expectedRevision: expected === 'no-stream' ? NO_STREAM : expected,
        requiresLeader: true,
        deadline: ATTEMPT_MS,
      });
      const { nextExpectedRevision, position } = await within(ATTEMPT_MS, sent);
      if (!position) throw new TypeError(`An append to ${stream} was stored without a position`);
      return { revision: nextExpectedRevision as Revision, position: positionOf(position) };
    } catch (error) {
      if (error instanceof WrongExpectedVersionError) throw new RevisionConflict(stream, expected);
      if (error instanceof MaxAppendSizeExceededError)
        throw new AppendTooLarge(stream, sizeOf(events));
      perhapsStored ||= !storedNothing(error);
      throw error;
    }
  };

  try {
    return await patiently(patience, () => connection.use(attempt));
  } catch (error) {
    if (error instanceof StoreUnavailable && perhapsStored)
      throw new OutcomeUnknown(`The answer to an append to ${stream} was lost`, { cause: error });
    throw error;
  }
};

const sizeOf = (events: readonly EncodedEvent[]): number =>
  events.reduce((bytes, { data, metadata }) => bytes + data.length + metadata.length, 0);
