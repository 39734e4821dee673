import {
  AppendTooLarge,
  type EventStore,
  MAX_APPEND_BYTES,
  type Revision,
  schema,
} from '#lib/event-sourcing';
import { from, metadata, person } from '../origins.js';
import { type Context, happened, newStream } from './context.js';

const COMPOSED = 'Sở Quy hoạch – Kiến trúc';

/** What is stored is text, byte for byte the same on every store. */
export const textContract = (context: Context): void => {
  let store: EventStore;
  let category: string;
  beforeEach(() => {
    store = context.subject.store;
    category = context.newCategory();
  });

  it('stores canonical JSON text and answers it untouched', async () => {
    const stream = newStream(category);
    const data = { b: [1.0, { y: 1e21, x: null }], 'ký số': '"\\/\u007f', a: true };
    await store.append(stream, [{ type: 'Written', data }], { expected: 'no-stream', metadata });

    const [stored] = await store.readStored(stream);
    expect(stored).toMatchObject({
      stream,
      revision: 0n,
      type: 'Written',
      data: '{"a":true,"b":[1,{"x":null,"y":1e+21}],"ký số":"\\"\\\\/\u007f"}',
      metadata:
        '{"actor":{"automation":"spec","kind":"automation"},"causationId":"spec",' +
        '"commandId":"spec","correlationId":"spec","schema":1}',
    });
    const [read] = await store.read(stream);
    expect(read).toEqual({ ...stored, data, metadata });
  });

  it('keeps every character: NUL, astral, and composed apart from decomposed', async () => {
    const stream = newStream(category);
    const data = {
      nul: 'before\u0000after',
      astral: '𝒟úng hạn 🏛️ \u{10FFFF}',
      composed: COMPOSED.normalize('NFC'),
      decomposed: COMPOSED.normalize('NFD'),
      controls: '\u0001\u001f\u2028\u2029\ufeff',
    };
    await store.append(stream, [{ type: 'Written', data }], { expected: 'no-stream', metadata });
    expect((await store.read(stream))[0]?.data).toEqual(data);
    expect(data.composed).not.toBe(data.decomposed);
  });

  it('refuses text that is not Unicode, and stores nothing', async () => {
    const stream = newStream(category);
    const broken = { type: 'Written', data: { text: 'half a character: \ud800' } };
    await expect(
      store.append(stream, [broken], { expected: 'no-stream', metadata }),
    ).rejects.toThrow();
    expect(await store.read(stream)).toEqual([]);
  });

  it('tells streams apart by their whole name', async () => {
    const ids = ['1', '11', '1-1', '1%', '1_', "1'", 'Sở', 'sở', '1 '];
    for (const [n, id] of ids.entries()) {
      await store.append(newStream(category, id), [happened(n)], {
        expected: 'no-stream',
        metadata,
      });
    }
    for (const [n, id] of ids.entries()) {
      const events = await store.read(newStream(category, id));
      expect(events.map(({ data }) => data)).toEqual([{ n }]);
    }
  });

  it('gives every event an id of its own, the metadata it came with, and a time in milliseconds', async () => {
    const stream = newStream(category);
    const actor = person('so-xay-dung', { person: 'p-1', post: 'director' });
    const origin = from(actor, { fingerprint: 'abc' });
    await store.append(stream, [happened(1), happened(2)], {
      expected: 'no-stream',
      metadata: origin,
    });

    const events = await store.read(stream);
    const stored = await store.readStored(stream);
    expect(events.map((event) => event.metadata)).toEqual([origin, origin]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(2);
    expect(events.map(({ recordedAt }) => recordedAt)).toEqual(
      stored.map(({ recordedAt }) => recordedAt),
    );
    const age = Math.abs(Date.now() - (events[0]?.recordedAt.getTime() ?? Number.NaN));
    expect(age).toBeLessThan(60_000);
  });

  it('accepts an append of 1,000,000 bytes and refuses one byte more', async () => {
    const filled = (length: number) => ({
      type: 'Filled',
      data: { text: 'ạ'.padEnd(length, 'x') },
    });
    const [probe, full, over] = [newStream(category), newStream(category), newStream(category)];
    await store.append(probe, [filled(1)], { expected: 'no-stream', metadata });
    const [stored] = await store.readStored(probe);
    const overhead = Buffer.byteLength(`${stored?.data}${stored?.metadata}`) - 1;

    const room = MAX_APPEND_BYTES - overhead;
    await store.append(full, [filled(room)], { expected: 'no-stream', metadata });
    expect((await store.read(full))[0]?.data).toEqual(filled(room).data);

    await expect(
      store.append(over, [filled(room + 1)], { expected: 'no-stream', metadata }),
    ).rejects.toEqual(new AppendTooLarge(over, MAX_APPEND_BYTES + 1));
    expect(await store.read(over)).toEqual([]);
  });

  it('reads an older shape as today’s, and leaves the stored text alone', async () => {
    const stream = newStream(category);
    await store.append(stream, [happened(1)], { expected: 'no-stream', metadata });
    const newer = await context.subject.another(
      schema({ Happened: [(older) => ({ ...older, calendar: 'unrecorded' })] }),
    );
    await newer.append(stream, [{ type: 'Happened', data: { n: 2, calendar: 'vn' } }], {
      expected: 0n as Revision,
      metadata,
    });

    expect((await newer.read(stream)).map(({ data }) => data)).toEqual([
      { n: 1, calendar: 'unrecorded' },
      { n: 2, calendar: 'vn' },
    ]);
    expect((await newer.readStored(stream)).map(({ data }) => data)).toEqual([
      '{"n":1}',
      '{"calendar":"vn","n":2}',
    ]);
    await expect(store.read(stream)).rejects.toMatchObject({ name: 'UnknownSchema', schema: 2 });
  });
};
