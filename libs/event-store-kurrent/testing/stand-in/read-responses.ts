import { once } from 'node:events';
import type { ServerWritableStream } from '@grpc/grpc-js';
import type { LoggedEvent } from './stand-in-log.js';
import { identifierOf, shared, streams } from './wire.js';

type ReadReq = InstanceType<typeof streams.ReadReq>;
type ReadResp = InstanceType<typeof streams.ReadResp>;
export type ReadOptions = InstanceType<typeof streams.ReadReq.Options>;
export type ReadCall = ServerWritableStream<ReadReq, ReadResp>;

/** Waits for a slow reader, as the server does. */
export const write = async (call: ReadCall, response: ReadResp): Promise<void> => {
  if (call.write(response)) return;
  const gone = new AbortController();
  call.once('cancelled', () => gone.abort());
  await once(call, 'drain', { signal: gone.signal }).catch(() => undefined);
};

const TICKS_PER_MILLISECOND = 10_000n;

export const eventResponse = (event: LoggedEvent): ReadResp => {
  const recorded = new streams.ReadResp.ReadEvent.RecordedEvent();
  const id = new shared.UUID();
  id.setString(event.id);
  recorded.setId(id);
  recorded.setStreamIdentifier(identifierOf(event.streamId));
  recorded.setStreamRevision(String(event.revision));
  recorded.setCommitPosition(String(event.position));
  recorded.setPreparePosition(String(event.position));
  recorded.getMetadataMap().set('type', event.type);
  recorded.getMetadataMap().set('content-type', event.contentType);
  recorded.getMetadataMap().set('created', String(BigInt(event.createdAt) * TICKS_PER_MILLISECOND));
  recorded.setCustomMetadata(event.metadata);
  recorded.setData(event.data);
  const resolved = new streams.ReadResp.ReadEvent();
  resolved.setEvent(recorded);
  resolved.setCommitPosition(String(event.position));
  const response = new streams.ReadResp();
  response.setEvent(resolved);
  return response;
};
