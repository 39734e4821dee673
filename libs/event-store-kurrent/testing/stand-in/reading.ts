import type { Node } from './node.js';
import { eventResponse, type ReadCall, type ReadOptions, write } from './read-responses.js';
import { subscribe } from './subscribing.js';
import { identifierOf, nameOf, streams } from './wire.js';

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
