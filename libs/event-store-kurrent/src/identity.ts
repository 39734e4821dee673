import { randomUUID } from 'node:crypto';
import {
  type EventStoreDBClient,
  jsonEvent,
  NO_STREAM,
  WrongExpectedVersionError,
} from '@eventstore/db-client';
import { readStream } from './reading.js';
import { within } from './waiting.js';

const ANSWER_MS = 3_000;

/** The id of the record, kept in a stream of its own and drawn by whoever comes first. */
export const identityOf = async (client: EventStoreDBClient, streamId: string): Promise<string> => {
  const known = await identityIn(client, streamId);
  if (known !== undefined) return known;

  const id = randomUUID();
  const named = jsonEvent({ type: 'RecordIdentified', data: { id } });
  try {
    const options = { expectedRevision: NO_STREAM, requiresLeader: true } as const;
    await within(ANSWER_MS, client.appendToStream(streamId, named, options));
    return id;
  } catch (error) {
    if (!(error instanceof WrongExpectedVersionError)) throw error;
    return identityOf(client, streamId);
  }
};

const identityIn = async (client: EventStoreDBClient, streamId: string) => {
  const [first] = await readStream(client, streamId, undefined);
  return (first?.data as { id: string } | undefined)?.id;
};
