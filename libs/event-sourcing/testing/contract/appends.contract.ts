import { type EventStore, type Revision, RevisionConflict } from '#lib/event-sourcing';
import { metadata } from '../origins.js';
import { type Context, happened, newStream, numberOf, numbers } from './context.js';

/** Streams: what may be appended, and what is read back. */
export const appendsContract = (context: Context): void => {
  let store: EventStore;
  let category: string;
  beforeEach(() => {
    store = context.subject.store;
    category = context.newCategory();
  });

  it('reads an unknown stream as empty', async () => {
    expect(await store.read(newStream(category))).toEqual([]);
    expect(await store.readStored(newStream(category))).toEqual([]);
  });

  it('numbers the events of a stream from zero, and says where the last one stands', async () => {
    const stream = newStream(category);
    const first = await store.append(stream, [happened(1), happened(2)], {
      expected: 'no-stream',
      metadata,
    });
    const second = await store.append(stream, [happened(3)], {
      expected: first.revision,
      metadata,
    });

    const events = await store.read(stream);
    expect(events.map(({ revision }) => revision)).toEqual([0n, 1n, 2n]);
    expect(events.map(numberOf)).toEqual([1, 2, 3]);
    expect([first, second]).toEqual([
      { revision: 1n, position: events[1]?.position },
      { revision: 2n, position: events[2]?.position },
    ]);
    expect(store.compare(first.position, second.position)).toBeLessThan(0);
    expect(store.compare(second.position, first.position)).toBeGreaterThan(0);
    expect(store.compare(second.position, second.position)).toBe(0);
  });

  it('refuses an append that expects no stream where there is one', async () => {
    const stream = newStream(category);
    await store.append(stream, [happened(1)], { expected: 'no-stream', metadata });
    await expect(
      store.append(stream, [happened(2)], { expected: 'no-stream', metadata }),
    ).rejects.toThrow(RevisionConflict);
    expect(await store.read(stream)).toHaveLength(1);
  });

  it('refuses an append that expects an older or a newer revision than there is', async () => {
    const stream = newStream(category);
    await store.append(stream, [happened(1), happened(2)], { expected: 'no-stream', metadata });
    for (const wrong of [0n, 2n]) {
      await expect(
        store.append(stream, [happened(3)], { expected: wrong as Revision, metadata }),
      ).rejects.toThrow(RevisionConflict);
    }
    await expect(
      store.append(newStream(category), [happened(1)], { expected: 0n as Revision, metadata }),
    ).rejects.toThrow(RevisionConflict);
    expect(await store.read(stream)).toHaveLength(2);
  });

  it.each([2, 16])('lets one of %i simultaneous appends win', async (rivals) => {
    const stream = newStream(category);
    const other = await context.subject.another();
    const outcomes = await Promise.allSettled(
      numbers(1, rivals).map((n) =>
        (n % 2 === 0 ? store : other).append(stream, [happened(n)], {
          expected: 'no-stream',
          metadata,
        }),
      ),
    );

    const losers = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [outcome.reason] : [],
    );
    expect(losers).toHaveLength(rivals - 1);
    for (const reason of losers) expect(reason).toBeInstanceOf(RevisionConflict);
    expect(await store.read(stream)).toHaveLength(1);
  });

  it('stores all events of an append or none, whatever the appends beside it', async () => {
    const [kept, raced] = [newStream(category), newStream(category)];
    await store.append(raced, [happened(0)], { expected: 'no-stream', metadata });
    const batch = numbers(1, 10).map(happened);

    const [lost, won] = await Promise.allSettled([
      store.append(raced, batch, { expected: 'no-stream', metadata }),
      store.append(kept, batch, { expected: 'no-stream', metadata }),
    ]);

    expect([lost.status, won.status]).toEqual(['rejected', 'fulfilled']);
    expect(await store.read(raced)).toHaveLength(1);
    expect((await store.read(kept)).map(numberOf)).toEqual(numbers(1, 10));
  });

  it('reads a stream from a revision on, that one included', async () => {
    const stream = newStream(category);
    await store.append(stream, numbers(0, 5).map(happened), { expected: 'no-stream', metadata });
    const from = (revision: bigint) => store.read(stream, { from: revision as Revision });
    expect((await from(0n)).map(numberOf)).toEqual([0, 1, 2, 3, 4]);
    expect((await from(3n)).map(numberOf)).toEqual([3, 4]);
    expect(await from(5n)).toEqual([]);
  });

  it('keeps 5,000 events of one stream in order', async () => {
    const stream = newStream(category);
    for (let from = 0; from < 5000; from += 500) {
      await store.append(stream, numbers(from, 500).map(happened), {
        expected: from === 0 ? 'no-stream' : (BigInt(from - 1) as Revision),
        metadata,
      });
    }
    expect((await store.read(stream)).map(numberOf)).toEqual(numbers(0, 5000));
    const last = await store.read(stream, { from: 4990n as Revision });
    expect(last.map(numberOf)).toEqual(numbers(4990, 10));
  });

  it('knows where its newest event stands, and itself, from wherever it is opened', async () => {
    const other = await context.subject.another();
    const { position } = await store.append(newStream(category), [happened(1)], {
      expected: 'no-stream',
      metadata,
    });
    const head = await other.head();
    expect(head === 'start' ? head : other.compare(head, position)).toBe(0);
    expect(await other.identity()).toBe(await store.identity());
  });
};
