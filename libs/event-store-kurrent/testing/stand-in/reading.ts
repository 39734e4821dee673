import { once } from 'node:events';
import type { ServerWritableStream } from '@grpc/grpc-js';
import type { Node } from './node.js';
import type { LoggedEvent } from './stand-in-log.js';
import { subscribe } from './subscribing.js';
import { identifierOf, nameOf, shared, streams } from './wire.js';

type ReadReq = InstanceType<typeof streams.ReadReq>;
type ReadResp = InstanceType<typeof streams.ReadResp>;
export type ReadOptions = InstanceType<typeof streams.ReadReq.Options>;
export type ReadCall = ServerWritableStream<ReadReq, ReadResp>;

/** One stream or `$all`, once or followed. */
export const read =
  (node: Node) =>
  (call: ReadCall): void => {
    const options = call.request.getOptions();
    const refusal = node.refusal(call.metadata);
    if (refusal) return void call.emit('error', refusal);
    if (!options) return void call.end();
    const serving = options.hasSubscription()
      ? subscribe(node, call, options)
      : send(call, options, node);
    serving.then(
      () => call.end(),
      (error: unknown) => call.emit('error', error),
    );
  };

const send = async (call: ReadCall, options: ReadOptions, node: Node): Promise<void> => {
  const stream = options.getStream();
  const streamId = nameOf(stream?.getStreamIdentifier());
  if (stream && node.log.stream(streamId).length === 0) {
    const response = new streams.ReadResp();
    const missing = new streams.ReadResp.StreamNotFound();
    missing.setStreamIdentifier(identifierOf(streamId));
    response.setStreamNotFound(missing);
    return write(call, response);
  }
  const from = stream?.hasRevision() ? Number(stream.getRevision()) : 0;
  const events = stream ? node.log.stream(streamId).slice(from) : [...node.log.all];
  const backwards = options.getReadDirection() === streams.ReadReq.Options.ReadDirection.BACKWARDS;
  const ordered = backwards ? events.toReversed() : events;
  for (const event of ordered.slice(0, Number(options.getCount()))) {
    if (call.cancelled) return;
    await write(call, eventResponse(event));
  }
};

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
