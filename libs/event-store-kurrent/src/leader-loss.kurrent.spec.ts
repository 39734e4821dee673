import {
  OutcomeUnknown,
  type Recorded,
  type Revision,
  schema,
  StoreUnavailable,
  type StreamName,
  streamName,
} from '#lib/event-sourcing';
import { metadata } from '#lib/event-sourcing/testing';
import { operatorCommand } from '../testing/index.js';
import { connectKurrent, type KurrentEventStore } from './index.js';

const WRITERS = 8;
const BEFORE = 2_000;
const AFTER = 500;

interface Writer {
  readonly stream: StreamName;
  /** The numbers whose append was acknowledged, in order. */
  readonly acknowledged: number[];
}

const required = (name: 'EVENTSTORE_URL' | 'EVENTSTORE_KILL_LEADER'): string => {
  const value = process.env[name];
  if (!value) throw new Error(`Set ${name}: a cluster, and a command that kills its leader`);
  return value;
};

const numberOf = (event: Recorded): number => (event.data as { n: number }).n;
const count = (writers: readonly Writer[]) =>
  writers.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);

describe('when the leader of the cluster is killed under eight writers', () => {
  let store: KurrentEventStore;
  beforeAll(() => {
    const streamPrefix = `lost${Date.now().toString(36)}.`;
    store = connectKurrent(required('EVENTSTORE_URL'), { schema: schema(), streamPrefix });
  });
  afterAll(() => store.dispose());

  it('no acknowledged event is missing, none is doubled, and followers see each once in order', async () => {
    const writers = Array.from({ length: WRITERS }, (_, n): Writer => ({
      stream: streamName('writer', `${n}`),
      acknowledged: [],
    }));
    const gaps = new Gaps();
    const failures: string[] = [];
    let killed: Promise<string> | undefined;
    let enough = Number.POSITIVE_INFINITY;

    const following = new AbortController();
    const followed: Recorded[] = [];
    const follow = async () => {
      for await (const delivery of store.subscribe({ from: 'start', signal: following.signal })) {
        if (delivery.kind === 'event') followed.push(delivery.event);
        if (followed.length >= enough) following.abort();
      }
    };
    const write = async ({ stream, acknowledged }: Writer) => {
      let last: Revision | 'no-stream' = 'no-stream';
      let left = Number.POSITIVE_INFINITY;
      for (let n = 0; left > 0; n += 1) {
        last = await acknowledge(store, stream, n, last, failures);
        acknowledged.push(n);
        gaps.acknowledged();
        if (count(writers) >= BEFORE)
          killed ??= operatorCommand(required('EVENTSTORE_KILL_LEADER')).finally(() => gaps.mark());
        if (gaps.marked) left = Math.min(left, AFTER) - 1;
      }
    };

    const followedThrough = follow();
    await Promise.all(writers.map(write));
    enough = count(writers);
    if (followed.length >= enough) following.abort();
    await followedThrough;

    for (const { stream, acknowledged } of writers) {
      expect((await store.read(stream)).map(numberOf)).toEqual(acknowledged);
      const seen = followed.filter((event) => event.stream === stream);
      expect(seen.map(numberOf)).toEqual(acknowledged);
    }
    process.stdout.write(
      `${await killed}\n${count(writers)} acknowledged, none missing, none doubled; ` +
        `longest gap ${(gaps.longest / 1000).toFixed(1)} s; failures told to writers: ` +
        `${failures.length ? failures.join(', ') : 'none'}\n`,
    );
  });
});

/** Appends event `n`; where the outcome is unknown it looks, as a repeated command would. */
const acknowledge = async (
  store: KurrentEventStore,
  stream: StreamName,
  n: number,
  expected: Revision | 'no-stream',
  failures: string[],
): Promise<Revision> => {
  for (let unsure = false; ;) {
    try {
      const [own] = unsure ? await store.read(stream, { from: BigInt(n) as Revision }) : [];
      if (own) return own.revision;
      const event = { type: 'Written', data: { n } };
      return (await store.append(stream, [event], { expected, metadata })).revision;
    } catch (error) {
      if (!(error instanceof OutcomeUnknown || error instanceof StoreUnavailable)) throw error;
      failures.push(error.name);
      unsure = true;
    }
  }
};

/** How long nobody got an answer. */
class Gaps {
  longest = 0;
  marked = false;
  private last = performance.now();

  acknowledged(): void {
    const now = performance.now();
    this.longest = Math.max(this.longest, now - this.last);
    this.last = now;
  }

  mark(): void {
    this.marked = true;
  }
}
