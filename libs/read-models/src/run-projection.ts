import { setTimeout as pause } from 'node:timers/promises';
import {
  type EventStore,
  type Projection,
  type Recorded,
  StoreUnavailable,
  typesOf,
} from '#lib/event-sourcing';
import { isOutage } from '#lib/postgres';
import { batchesOf } from './batches.js';
import { type Build, type Checkpoint, LeaseLost, ProjectorFailed } from './build.js';
import type { PostgresReadStore } from './postgres-read-store.js';
import { watch } from './watch-build.js';

/** How a projection is doing in this process. */
export type ProjectionStatus =
  /** Another process writes it; this one stands by. */
  | { readonly state: 'standing-by' }
  /** A new build, not yet read by queries. */
  | { readonly state: 'building'; readonly position: Checkpoint }
  | { readonly state: 'live'; readonly position: Checkpoint }
  /** The store or the database is away; tried again for ever. */
  | { readonly state: 'retrying'; readonly reason: unknown }
  /** A person has to look. */
  | { readonly state: 'stopped'; readonly reason: unknown };

export interface Following {
  readonly store: EventStore;
  readonly readStore: PostgresReadStore;
  readonly signal: AbortSignal;
  readonly onStatus?: (status: ProjectionStatus) => void;
  /** What has to be done before a batch counts as followed. */
  readonly before?: (events: readonly Recorded[]) => Promise<void>;
}

const NOTHING = () => Promise.resolve();

const RETRY_MS = 250;

/** What passes by itself, and what does not. */
const passes = (failure: unknown): boolean =>
  failure instanceof StoreUnavailable ||
  failure instanceof LeaseLost ||
  (!(failure instanceof ProjectorFailed) && isOutage(failure));

/**
 * Keeps a projection up to date until `signal` aborts, in the one process that holds its lease.
 * Settles early only when it stopped: a projector threw, a newer version is live, or the checkpoint is of
 * another record. What the store or the database does not answer is tried again for ever.
 */
export const runProjection = async (
  projection: Projection,
  { store, readStore, signal, onStatus = () => undefined, before = NOTHING }: Following,
): Promise<void> => {
  while (!signal.aborted) {
    try {
      onStatus({ state: 'standing-by' });
      const build = await readStore.open(projection, await store.identity());
      await follow(projection, build, { store, readStore, signal, onStatus, before });
    } catch (reason) {
      if (!passes(reason)) {
        onStatus({ state: 'stopped', reason });
        return;
      }
      onStatus({ state: 'retrying', reason });
      await pause(RETRY_MS, undefined, { signal }).catch(() => undefined);
    }
  }
};

/**
 * Builds the projection anew beside the live build, and switches to it once it has caught up.
 * @throws what stopped it; the live build is untouched then
 */
export const rebuildProjection = async (
  projection: Projection,
  { store, readStore, signal, onStatus = () => undefined }: Following,
): Promise<void> => {
  const built = new AbortController();
  await follow(projection, await readStore.rebuild(projection, await store.identity()), {
    store,
    readStore,
    before: NOTHING,
    signal: AbortSignal.any([signal, built.signal]),
    onStatus: (status) => {
      onStatus(status);
      if (status.state === 'live') built.abort();
    },
  });
  signal.throwIfAborted();
};

/** Writes batch after batch while the lease holds and no newer build is live. */
const follow = async (
  projection: Projection,
  opened: Build,
  { store, readStore, signal, onStatus, before }: Required<Following>,
): Promise<void> => {
  const lease = await readStore.lease(opened, signal);
  if (!lease) return;
  const replaced = new AbortController();
  const stop = AbortSignal.any([signal, replaced.signal]);
  try {
    const { build } = lease;
    let { state, position } = build;
    let target = state === 'building' ? await store.head() : 'start';
    const switchOver = async (full: boolean) => {
      if (state === 'live' || isBefore(store, position, target)) return;
      // After a full batch the record may have grown meanwhile: then another lap first.
      if (full) target = await store.head();
      if (isBefore(store, position, target)) return;
      await readStore.goLive(projection, build);
      state = 'live';
    };

    await switchOver(false);
    onStatus({ state, position });
    void watch(readStore, build, stop, () => replaced.abort());
    const deliveries = store.subscribe({
      from: position,
      types: typesOf(projection),
      signal: stop,
    });
    for await (const batch of batchesOf(deliveries)) {
      await before(batch.events);
      await lease.write(projection, batch, position);
      position = batch.to;
      await switchOver(batch.full);
      onStatus({ state, position });
    }
  } finally {
    replaced.abort();
    lease.release();
  }
};

const isBefore = (store: EventStore, position: Checkpoint, target: Checkpoint): boolean =>
  target !== 'start' && (position === 'start' || store.compare(position, target) < 0);
