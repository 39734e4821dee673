import type { Delivery, Position, Recorded } from '#lib/event-sourcing';

/** What is folded and written at once. */
export interface Batch {
  readonly events: readonly Recorded[];
  /** Where the checkpoint stands once it is written. */
  readonly to: Position;
  /** More was waiting when it was closed. */
  readonly full: boolean;
}

const MAX_EVENTS = 1_000;
/** Long enough to gather what sixteen writers append together, short enough not to be seen. */
const GATHER_MS = 20;

/** Gathers deliveries until there are many or the first has waited long enough. */
export async function* batchesOf(deliveries: AsyncIterable<Delivery>): AsyncIterable<Batch> {
  const source = deliveries[Symbol.asyncIterator]();
  // Always one ahead: the store fetches while a batch is written.
  let next = source.next();
  try {
    for (;;) {
      const first = await next;
      if (first.done) return;
      next = source.next();
      const events: Recorded[] = [];
      let to = add(events, first.value);
      const closing = timer(GATHER_MS);
      while (events.length < MAX_EVENTS) {
        const following = await Promise.race([next, closing.elapsed]);
        if (following === undefined || following.done) break;
        to = add(events, following.value);
        next = source.next();
      }
      closing.cancel();
      yield { events, to, full: events.length === MAX_EVENTS };
    }
  } finally {
    // Left early: what the source still has to say concerns nobody.
    next.catch(() => undefined);
    void source.return?.();
  }
}

const add = (events: Recorded[], delivery: Delivery): Position => {
  if (delivery.kind === 'checkpoint') return delivery.position;
  events.push(delivery.event);
  return delivery.event.position;
};

const timer = (milliseconds: number) => {
  let handle: NodeJS.Timeout | undefined;
  const elapsed = new Promise<undefined>((resolve) => {
    handle = setTimeout(resolve, milliseconds, undefined);
  });
  return { elapsed, cancel: () => clearTimeout(handle) };
};
