import {
  type DomainEvent,
  OutcomeUnknown,
  type Revision,
  RevisionConflict,
  schema,
  StoreUnavailable,
  streamName,
} from '#lib/event-sourcing';
import { metadata } from '#lib/event-sourcing/testing';
import { KurrentStandIn, startTcpProxy, type TcpProxy } from '../testing/index.js';
import { connectKurrent, type KurrentEventStore } from './index.js';

const happened = (n: number): DomainEvent => ({ type: 'Happened', data: { n } });
const stream = streamName('request', '1');
const fresh = { expected: 'no-stream', metadata } as const;
const PATIENCE_MS = 400;

describe('when KurrentDB fails', () => {
  let standIn: KurrentStandIn;
  let proxy: TcpProxy;
  let store: KurrentEventStore;

  beforeEach(async () => {
    standIn = new KurrentStandIn();
    await standIn.start();
    proxy = await startTcpProxy({ host: '127.0.0.1', port: standIn.port });
    store = open();
  });
  afterEach(async () => {
    await store.dispose();
    await proxy.cut();
    standIn.stop();
  });

  const open = (patience?: number) =>
    connectKurrent(`esdb://127.0.0.1:${proxy.port}?tls=false`, {
      schema: schema(),
      ...(patience && { patience }),
    });

  it('an append whose answer is lost is sent again and stored once', async () => {
    standIn.whenStored = async () => {
      standIn.whenStored = () => Promise.resolve();
      await proxy.cut();
      await proxy.restore();
    };
    const appended = await store.append(stream, [happened(1), happened(2)], fresh);
    expect(appended.revision).toBe(1n);
    expect(standIn.log.stream(stream)).toHaveLength(2);
  });

  it('an append whose answer stays lost is of unknown outcome', async () => {
    const impatient = open(PATIENCE_MS);
    standIn.whenStored = () => proxy.cut();
    await expect(impatient.append(stream, [happened(1)], fresh)).rejects.toThrow(OutcomeUnknown);
    expect(standIn.log.stream(stream)).toHaveLength(1);
    await proxy.restore();
    await impatient.dispose();
  });

  it('an append that reaches nobody has stored nothing, and says so', async () => {
    const impatient = open(PATIENCE_MS);
    await proxy.cut();
    await expect(impatient.append(stream, [happened(1)], fresh)).rejects.toThrow(StoreUnavailable);
    await expect(impatient.read(stream)).rejects.toThrow(StoreUnavailable);
    await expect(impatient.head()).rejects.toThrow(StoreUnavailable);
    await expect(impatient.identity()).rejects.toThrow(StoreUnavailable);

    await proxy.restore();
    expect(await impatient.read(stream)).toEqual([]);
    await impatient.dispose();
  });

  it('a wrong revision is answered at once and never tried again', async () => {
    await store.append(stream, [happened(1)], fresh);
    let answers = 0;
    standIn.whenStored = () => {
      answers += 1;
      return Promise.resolve();
    };
    const wrong = { expected: 5n as Revision, metadata };
    await expect(store.append(stream, [happened(2)], wrong)).rejects.toThrow(RevisionConflict);
    expect(answers).toBe(1);
  });

  it('an append waits for a node that is not ready yet', async () => {
    standIn.role = { kind: 'not-ready' };
    const appending = store.append(stream, [happened(1)], fresh);
    await standIn.asked();
    standIn.role = { kind: 'leads' };
    expect(await appending).toMatchObject({ revision: 0n });
  });

  it('an append refused by a follower goes to its leader', async () => {
    const follower = new KurrentStandIn(standIn.log);
    follower.role = { kind: 'follows', leaderPort: standIn.port };
    await follower.start();
    const beside = connectKurrent(follower.url, { schema: schema() });
    await beside.append(stream, [happened(1)], fresh);
    expect(await beside.read(stream)).toHaveLength(1);
    await beside.dispose();
    follower.stop();
  });

  it('the leader is found among the nodes of a cluster', async () => {
    const follower = new KurrentStandIn(standIn.log);
    follower.role = { kind: 'follows', leaderPort: standIn.port };
    await follower.start();
    const hosts = [follower, standIn].map(({ port }) => `127.0.0.1:${port}`).join(',');
    const cluster = connectKurrent(`esdb://${hosts}?tls=false`, { schema: schema() });
    expect(await cluster.append(stream, [happened(1)], fresh)).toMatchObject({ revision: 0n });
    await cluster.dispose();
    follower.stop();
  });

  it('the loss of every node of a cluster is outlived', async () => {
    const hosts = `127.0.0.1:${standIn.port},127.0.0.1:${standIn.port}`;
    const cluster = connectKurrent(`esdb://${hosts}?tls=false`, { schema: schema() });
    const stop = new AbortController();
    const follower = cluster.subscribe({ from: 'start', signal: stop.signal });
    const deliveries = follower[Symbol.asyncIterator]();
    const { revision } = await cluster.append(stream, [happened(1)], fresh);
    expect((await deliveries.next()).value).toMatchObject({ event: { revision } });

    // The refused append makes the client look for a leader, in vain; meanwhile the subscription breaks.
    standIn.role = { kind: 'not-ready' };
    const appending = cluster.append(stream, [happened(2)], { expected: revision, metadata });
    await standIn.sought();
    standIn.breakSubscriptions();
    for (let times = 0; times < 30; times += 1) await standIn.sought();
    standIn.role = { kind: 'leads' };
    expect((await deliveries.next()).value).toMatchObject({ event: { data: { n: 2 } } });
    expect(await appending).toMatchObject({ revision: 1n });
    stop.abort();
    await cluster.dispose();
  });

  it('many appends broken off at once are each stored once', async () => {
    const streams = Array.from({ length: 40 }, (_, n) => streamName('request', `many-${n}`));
    standIn.whenStored = async () => {
      if (standIn.log.all.length !== 20) return;
      await proxy.cut();
      await proxy.restore();
    };
    await Promise.all(streams.map((name, n) => store.append(name, [happened(n)], fresh)));
    expect(streams.map((name) => standIn.log.stream(name).length)).toEqual(streams.map(() => 1));
  });

  it('a subscription broken off goes on with the next event', async () => {
    const stop = new AbortController();
    const seen: unknown[] = [];
    let revision = (await store.append(stream, [happened(0)], fresh)).revision;
    for await (const delivery of store.subscribe({ from: 'start', signal: stop.signal })) {
      if (delivery.kind !== 'event') continue;
      seen.push(delivery.event.data);
      if (seen.length === 6) stop.abort();
      else {
        await proxy.cut();
        await proxy.restore();
        const next = { expected: revision, metadata };
        revision = (await store.append(stream, [happened(seen.length)], next)).revision;
      }
    }
    expect(seen).toEqual([0, 1, 2, 3, 4, 5].map((n) => ({ n })));
  });
});
