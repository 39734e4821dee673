import {
  type EventStore,
  type ExpectedRevision,
  OutcomeUnknown,
  type Position,
  type Revision,
  RevisionConflict,
  StoreUnavailable,
  type StreamName,
} from '#lib/event-sourcing';
import { metadata } from '../origins.js';
import {
  type Context,
  eventsOf,
  follow,
  happened,
  newStream,
  noise,
  numberOf,
  numbers,
  take,
} from './context.js';

const WRITERS = 16;
const EACH = 40;

/** Subscriptions: each event once, in order, past then live. */
export const subscriptionsContract = (context: Context): void => {
  let store: EventStore;
  let category: string;
  let from: Position | 'start';
  beforeEach(async () => {
    store = context.subject.store;
    category = context.newCategory();
    from = await store.head();
  });

  const append = async (
    stream: StreamName,
    n: number,
    expected: ExpectedRevision = n === 0 ? 'no-stream' : (BigInt(n - 1) as Revision),
    to = store,
  ) => to.append(stream, [happened(n)], { expected, metadata });

  it('delivers the past, then what happens next, each event as a read answers it', async () => {
    const stream = newStream(category);
    await append(stream, 0);
    let appendedLive: Promise<unknown> | undefined;
    const deliveries = await follow(store, { from, categories: [category] }, (sofar) => {
      if (eventsOf(sofar).length === 1) appendedLive ??= append(stream, 1);
      return eventsOf(sofar).length === 2;
    });
    await appendedLive;
    expect(eventsOf(deliveries)).toEqual(await store.read(stream));
  });

  it('is woken by an append of another process', async () => {
    const stream = newStream(category);
    const other = await context.subject.another();
    const next = take(store, { from, categories: [category] }, 1);
    await append(stream, 0, 'no-stream', other);
    expect((await next).map(numberOf)).toEqual([0]);
  });

  it('delivers only the types asked for', async () => {
    const stream = newStream(category);
    await store.append(stream, [noise(1), happened(2), noise(3), happened(4)], {
      expected: 'no-stream',
      metadata,
    });
    const events = await take(store, { from, types: ['Happened'], categories: [category] }, 2);
    expect(events.map(numberOf)).toEqual([2, 4]);
  });

  it('delivers only the categories asked for, by their whole name', async () => {
    const longer = `${category}s`;
    const other = context.newCategory();
    for (const [n, stream] of [longer, category, other, category].entries()) {
      await append(newStream(stream), n, 'no-stream');
    }
    const interest = { from, categories: [category, other] };
    expect((await take(store, interest, 3)).map(numberOf)).toEqual([1, 2, 3]);
  });

  it('delivers every type and category when none is named', async () => {
    const [stream, other] = [newStream(category), newStream(context.newCategory())];
    await append(stream, 0);
    await store.append(other, [noise(1)], { expected: 'no-stream', metadata });
    expect((await take(store, { from }, 2)).map(({ stream: name }) => name)).toEqual([
      stream,
      other,
    ]);
  });

  it('goes on after any position it delivered', async () => {
    const stream = newStream(category);
    for (const n of numbers(0, 12)) await append(stream, n);
    const all = await take(store, { from, categories: [category] }, 12);
    for (const [index, { position }] of all.slice(0, -1).entries()) {
      const rest = await take(store, { from: position, categories: [category] }, 11 - index);
      expect(rest.map(numberOf)).toEqual(numbers(index + 1, 11 - index));
    }
  });

  it(`skips, doubles and reorders nothing while ${WRITERS} writers append from two processes`, async () => {
    const stores = [store, await context.subject.another()] as const;
    const streams = numbers(0, WRITERS).map(() => newStream(category));
    const interest = { from, categories: [category] };
    const live = take(store, interest, WRITERS * EACH);
    await Promise.all(
      streams.map(async (stream, writer) => {
        for (const n of numbers(0, EACH)) {
          await append(stream, n, undefined, stores[writer % 2 === 0 ? 0 : 1]);
        }
      }),
    );

    const delivered = await live;
    for (const stream of streams) {
      const own = delivered.filter((event) => event.stream === stream);
      expect(own.map(numberOf)).toEqual(numbers(0, EACH));
    }
    for (const [index, event] of delivered.slice(1).entries()) {
      const before = delivered[index]?.position as Position;
      expect(store.compare(before, event.position)).toBeLessThan(0);
    }
    expect(await take(stores[1], interest, WRITERS * EACH)).toEqual(delivered);
  });

  it('moves the checkpoint of a quiet filter up to the newest event, past and live', async () => {
    const stream = newStream(category);
    const last = await store.append(stream, numbers(0, 50).map(noise), {
      expected: 'no-stream',
      metadata,
    });
    const interest = { types: ['Happened'], categories: [category] };
    const reaches = (position: Position) => (deliveries: readonly { kind: string }[]) => {
      const newest = deliveries.at(-1) as { kind: string; position: Position } | undefined;
      return newest?.kind === 'checkpoint' && store.compare(newest.position, position) >= 0;
    };
    let appendedLive: Promise<unknown> | undefined;
    let newest: Position | undefined;
    const quiet = await follow(store, { ...interest, from }, (sofar) => {
      if (reaches(last.position)(sofar)) {
        // The answer may come after the delivery; the second append makes sure of one more.
        appendedLive ??= store
          .append(stream, [noise(50)], { expected: last.revision, metadata })
          .then(({ position, revision }) => {
            newest = position;
            return store.append(stream, [noise(51)], { expected: revision, metadata });
          });
      }
      return newest !== undefined && reaches(newest)(sofar);
    });
    await appendedLive;

    const checkpoint = quiet.at(-1);
    if (checkpoint?.kind !== 'checkpoint') throw new Error('the last delivery is the checkpoint');
    await append(stream, 52, 51n as Revision);
    const resumed = await take(store, { ...interest, from: checkpoint.position }, 1);
    expect(resumed.map(numberOf)).toEqual([52]);
    expect(eventsOf(quiet)).toEqual([]);
  });

  it('ends when its signal aborts, before the first delivery too', async () => {
    const stop = new AbortController();
    const quiet = store.subscribe({ from, categories: [category], signal: stop.signal });
    const next = quiet[Symbol.asyncIterator]().next();
    stop.abort();
    expect(await next).toEqual({ done: true, value: undefined });
  });

  it('outlives a restart of the store', async () => {
    const stream = newStream(category);
    await append(stream, 0);
    const deliveries = follow(store, { from, categories: [category] }, (sofar) => {
      return eventsOf(sofar).length === 3;
    });
    await append(stream, 1);
    await context.subject.restart();
    await untilAnswered(() => append(stream, 2));
    expect(eventsOf(await deliveries).map(numberOf)).toEqual([0, 1, 2]);
  });
};

/** Right after a restart an append may still meet the old connection: that says so, and is repeated. */
const untilAnswered = async (attempt: () => Promise<unknown>): Promise<void> => {
  for (let sent = false; ;) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (sent && error instanceof RevisionConflict) return;
      if (error instanceof OutcomeUnknown) sent = true;
      else if (!(error instanceof StoreUnavailable)) throw error;
    }
  }
};
