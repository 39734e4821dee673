import { metadata } from '../testing/index.js';
import type { DomainEvent, Revision, Vocabulary } from './index.js';
import { streamName } from './message.js';
import { type KnownStream, StreamMemory } from './stream-memory.js';

type Counted = DomainEvent<'Counted', { readonly n: number }>;
type Counting = Vocabulary & { readonly event: Counted };

const known = (events: number): KnownStream<Counting> => ({
  past: Array.from({ length: events }, (_, n) => ({
    type: 'Counted',
    data: { n },
    revision: BigInt(n) as Revision,
    metadata,
  })),
  state: events,
});
const stream = (n: number) => streamName('counter', String(n));

describe('what is remembered of streams', () => {
  it('is the last that was known of each', () => {
    const memory = new StreamMemory<Counting>();
    memory.keep(stream(1), known(1));
    memory.keep(stream(1), known(2));
    expect(memory.recall(stream(1))).toEqual(known(2));
    memory.forget(stream(1));
    expect(memory.recall(stream(1))).toBeUndefined();
  });

  it('is bounded: the stream that was kept longest ago is forgotten first', () => {
    const memory = new StreamMemory<Counting>();
    for (const n of [1, 2, 3, 4]) memory.keep(stream(n), known(1_200));
    memory.keep(stream(1), known(1_201));
    memory.keep(stream(5), known(1_000));
    const remembered = [1, 2, 3, 4, 5].filter((n) => memory.recall(stream(n)));
    expect(remembered).toEqual([1, 3, 4, 5]);
  });

  it('leaves out a stream that alone would be too much', () => {
    const memory = new StreamMemory<Counting>();
    memory.keep(stream(1), known(5_001));
    expect(memory.recall(stream(1))).toBeUndefined();
    memory.keep(stream(2), known(5_000));
    expect(memory.recall(stream(2))).toBeDefined();
  });
});
