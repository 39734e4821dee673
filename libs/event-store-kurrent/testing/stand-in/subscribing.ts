import { randomUUID } from 'node:crypto';
import type { Node } from './node.js';
import { eventResponse, type ReadCall, type ReadOptions, write } from './read-responses.js';
import type { LoggedEvent } from './stand-in-log.js';
import { streams } from './wire.js';

const SEARCH_WINDOW = 32;

/** Past then live, through the filter, with a checkpoint after every so many events looked at. */
export const subscribe = async (
  node: Node,
  call: ReadCall,
  options: ReadOptions,
): Promise<void> => {
  const gone = new AbortController();
  call.once('cancelled', () => gone.abort());
  const broken = node.broken(gone.signal);
  broken.catch(() => undefined);
  const position = options.getAll()?.getPosition();
  const after = position ? Number(position.getCommitPosition()) : -1;
  const found = node.log.all.findIndex((event) => event.position > after);
  let next = found < 0 ? node.log.all.length : found;

  const passes = filterOf(options);
  const interval = intervalOf(options);
  let considered = 0;
  let caughtUp = false;
  await write(call, confirmation());
  while (!gone.signal.aborted) {
    const event = node.log.all[next];
    if (event) {
      next += 1;
      considered += 1;
      if (passes(event)) await write(call, eventResponse(event));
      if (considered % interval === 0) await write(call, checkpoint(event));
    } else if (!caughtUp) {
      caughtUp = true;
      await write(call, caughtUpResponse());
    } else {
      await Promise.race([node.log.grown(gone.signal), broken]);
    }
  }
};

const filterOf = (options: ReadOptions): ((event: LoggedEvent) => boolean) => {
  const filter = options.getFilter();
  const expression = filter?.getStreamIdentifier() ?? filter?.getEventType();
  if (!filter || !expression) return () => true;
  const prefixes = expression.getPrefixList();
  const regex = new RegExp(expression.getRegex());
  return (event) => {
    const subject = filter.hasStreamIdentifier() ? event.streamId : event.type;
    return prefixes.length > 0
      ? prefixes.some((prefix) => subject.startsWith(prefix))
      : regex.test(subject);
  };
};

const intervalOf = (options: ReadOptions): number => {
  const filter = options.getFilter();
  const window = filter?.hasMax() ? filter.getMax() : SEARCH_WINDOW;
  return window * (filter?.getCheckpointintervalmultiplier() ?? 1);
};

const confirmation = () => {
  const confirmed = new streams.ReadResp.SubscriptionConfirmation();
  confirmed.setSubscriptionId(randomUUID());
  const response = new streams.ReadResp();
  response.setConfirmation(confirmed);
  return response;
};

const checkpoint = ({ position }: LoggedEvent) => {
  const reached = new streams.ReadResp.Checkpoint();
  reached.setCommitPosition(String(position));
  reached.setPreparePosition(String(position));
  const response = new streams.ReadResp();
  response.setCheckpoint(reached);
  return response;
};

const caughtUpResponse = () => {
  const response = new streams.ReadResp();
  response.setCaughtUp(new streams.ReadResp.CaughtUp());
  return response;
};
