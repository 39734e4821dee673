import { type Delivery, type DomainEvent, schema, streamName } from '#lib/event-sourcing';
import { metadata } from '#lib/event-sourcing/testing';
import { KurrentStandIn } from '../testing/index.js';
import { connectKurrent, type KurrentEventStore } from './index.js';

const happened = (n: number): DomainEvent => ({ type: 'Happened', data: { n } });
const stream = streamName('request', '1');
const fresh = { expected: 'no-stream', metadata } as const;

describe('on a server used by others', () => {
  let standIn: KurrentStandIn;
  let ours: KurrentEventStore;
  let theirs: KurrentEventStore;

  beforeEach(async () => {
    standIn = new KurrentStandIn();
    await standIn.start();
    const options = { schema: schema() };
    ours = connectKurrent(standIn.url, { ...options, streamPrefix: 'ours.' });
    theirs = connectKurrent(standIn.url, { ...options, streamPrefix: 'theirs.' });
  });
  afterEach(async () => {
    await Promise.all([ours.dispose(), theirs.dispose()]);
    standIn.stop();
  });

  const followUntil = async (store: KurrentEventStore, events: number) => {
    const stop = new AbortController();
    const deliveries: Delivery[] = [];
    for await (const delivery of store.subscribe({ from: 'start', signal: stop.signal })) {
      deliveries.push(delivery);
      if (deliveries.filter(({ kind }) => kind === 'event').length === events) stop.abort();
    }
    return deliveries;
  };

  it('a record sees its own streams, under their own names', async () => {
    await theirs.append(stream, [happened(1)], fresh);
    expect(await ours.head()).toBe('start');
    expect(await ours.read(stream)).toEqual([]);

    const { position } = await ours.append(stream, [happened(2)], fresh);
    await theirs.append(streamName('request', '2'), [happened(3)], fresh);
    expect(await ours.head()).toBe(position);
    const [delivery] = await followUntil(ours, 1);
    expect(delivery).toMatchObject({ event: { stream, data: { n: 2 } } });
  });

  it('each record has an identity of its own, drawn once', async () => {
    const again = connectKurrent(standIn.url, { schema: schema(), streamPrefix: 'ours.' });
    const [first, second, other] = await Promise.all([
      ours.identity(),
      again.identity(),
      theirs.identity(),
    ]);
    expect(second).toBe(first);
    expect(other).not.toBe(first);
    expect(await ours.head()).toBe('start');
    await again.dispose();
  });

  it('checkpoints keep their place among the events, however slowly they are read', async () => {
    const append = async (store: KurrentEventStore, name: string) => {
      const events = Array.from({ length: 100 }, (_, n) => happened(n));
      await store.append(streamName('request', name), events, fresh);
    };
    for (const name of ['a', 'b', 'c']) {
      await append(theirs, name);
      await append(ours, name);
    }
    const deliveries = await followUntil(ours, 300);
    const positions = deliveries.map((delivery) =>
      delivery.kind === 'event' ? delivery.event.position : delivery.position,
    );
    expect(positions).toEqual(positions.toSorted((a, b) => ours.compare(a, b)));
    expect(deliveries.filter(({ kind }) => kind === 'checkpoint').length).toBeGreaterThan(3);
  });

  it('an event in our streams that this system did not write stops whoever reads it', async () => {
    const strange = {
      id: crypto.randomUUID(),
      type: 'Happened',
      contentType: 'application/json',
      data: new TextEncoder().encode('{"n":1}'),
      metadata: new Uint8Array(),
    };
    standIn.log.append(`ours.${stream}`, [strange], 'no-stream');
    await expect(ours.read(stream)).rejects.toThrow(strange.id);
    await expect(followUntil(ours, 1)).rejects.toThrow(strange.id);
  });

  it('an address that is none is refused before anything is tried', () => {
    expect(() => connectKurrent('postgres://localhost', { schema: schema() })).toThrow(TypeError);
  });
});
