import { randomUUID } from 'node:crypto';
import {
  type AppendResult,
  EventStoreDBClient,
  jsonEvent,
  NO_STREAM,
  START,
  streamNameFilter,
} from '@eventstore/db-client';
import { connectKurrent } from '#lib/event-store-kurrent';
import {
  type Metadata,
  type Revision,
  schema,
  type StreamName,
  streamName,
} from '#lib/event-sourcing';
import { type Figure, median } from './figure.js';

const ROUNDS = 5;
const APPENDS = { 1: 400, 16: 3_200 } as const;
const CAUGHT_UP = 20_000;
const BATCH = 500;

const data = {
  request: '5107/TTr-UBND',
  agency: 'Sở Quy hoạch – Kiến trúc',
  dueOn: '2026-03-24',
  note: 'x'.repeat(200),
};
const metadata: Metadata = {
  actor: { kind: 'automation', automation: 'bench' },
  correlationId: randomUUID(),
  causationId: randomUUID(),
  commandId: randomUUID(),
};

const bareEvent = () => jsonEvent({ type: 'OpinionSent', data, metadata: { ...metadata } });

/**
 * The port against the bare client on the server at `EVENTSTORE_URL`: appends of one event at 1 and 16
 * writers, and catching up with a filtered subscription. Each row is the median of five rounds in which ours
 * and the reference take turns.
 */
export const kurrentBench = async (url: string): Promise<readonly Figure[]> => {
  const prefix = `bench${Date.now().toString(36)}.`;
  const store = connectKurrent(url, { schema: schema(), streamPrefix: prefix });
  const client = EventStoreDBClient.connectionString(url);

  const appendOurs = async (stream: StreamName, count: number) => {
    let expected: Revision | 'no-stream' = 'no-stream';
    for (let n = 0; n < count; n += 1) {
      const event = { type: 'OpinionSent', data };
      expected = (await store.append(stream, [event], { expected, metadata })).revision;
    }
  };
  const appendBare = async (stream: StreamName, count: number) => {
    let expectedRevision: bigint | typeof NO_STREAM = NO_STREAM;
    for (let n = 0; n < count; n += 1) {
      const answer: AppendResult = await client.appendToStream(prefix + stream, [bareEvent()], {
        expectedRevision,
        requiresLeader: true,
      });
      expectedRevision = answer.nextExpectedRevision;
    }
  };
  const appendsPerSecond = (writers: keyof typeof APPENDS, append: typeof appendOurs) => () =>
    perSecond(APPENDS[writers], () =>
      Promise.all(
        Array.from({ length: writers }, () =>
          append(streamName('bench', randomUUID()), APPENDS[writers] / writers),
        ),
      ),
    );

  const catchUpOurs = () =>
    perSecond(CAUGHT_UP, async () => {
      const stop = new AbortController();
      let seen = 0;
      const categories = ['past'];
      for await (const { kind } of store.subscribe({ from, categories, signal: stop.signal }))
        if (kind === 'event' && (seen += 1) === CAUGHT_UP) stop.abort();
    });
  const catchUpBare = () =>
    perSecond(CAUGHT_UP, async () => {
      let seen = 0;
      const filter = streamNameFilter({ prefixes: [`${prefix}past-`] });
      const subscription = client.subscribeToAll({ fromPosition, filter });
      for await (const { event } of subscription) if (event && (seen += 1) === CAUGHT_UP) break;
      await subscription.unsubscribe();
    });

  const { position } = await store.append(streamName('first', '1'), [{ type: 'First', data }], {
    expected: 'no-stream',
    metadata,
  });
  const from = position;
  const [commit = '0', prepare = '0'] = position.split('/');
  const fromPosition = position ? { commit: BigInt(commit), prepare: BigInt(prepare) } : START;
  for (let n = 0; n < CAUGHT_UP; n += BATCH) {
    const events = Array.from({ length: BATCH }, () => ({ type: 'OpinionSent', data }));
    await store.append(streamName('past', randomUUID()), events, {
      expected: 'no-stream',
      metadata,
    });
  }

  const rows = [
    await compared('catch-up of a filtered subscription', 'events/s', catchUpOurs, catchUpBare),
    await compared(
      'durable appends on KurrentDB, 1 writer',
      'appends/s',
      appendsPerSecond(1, appendOurs),
      appendsPerSecond(1, appendBare),
    ),
    await compared(
      'durable appends on KurrentDB, 16 writers',
      'appends/s',
      appendsPerSecond(16, appendOurs),
      appendsPerSecond(16, appendBare),
    ),
  ];
  await Promise.all([store.dispose(), client.dispose()]);
  return rows;
};

const perSecond = async (count: number, work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return (count * 1000) / (performance.now() - begun);
};

const compared = async (
  what: string,
  unit: string,
  ours: () => Promise<number>,
  reference: () => Promise<number>,
): Promise<Figure> => {
  await ours();
  await reference();
  const rounds: { ours: number; reference: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push({ ours: await ours(), reference: await reference() });
  }
  const figures = {
    ours: median(rounds.map((round) => round.ours)),
    reference: median(rounds.map((round) => round.reference)),
  };
  return { what, unit, ...figures, ratio: figures.ours / figures.reference };
};
