import { EventStoreDBClient } from '@eventstore/db-client';
import type { Schema } from '#lib/event-sourcing';
import { KurrentEventStore } from './kurrent-event-store.js';

export interface KurrentOptions {
  readonly schema: Schema;
  /**
   * Stands before the name of each of our streams on the server and is never seen by callers. Needed where
   * the server is shared: without one, every stream that is not the server's own counts as ours.
   */
  readonly streamPrefix?: string;
  /** How long a read or an append is tried again before it fails, in milliseconds. */
  readonly patience?: number;
}

/**
 * The store behind `esdb://host:port[,host:port…]?tls=…`. Connects on first use; `dispose` ends it.
 * @throws {TypeError} the address cannot be read
 */
export const connectKurrent = (url: string, options: KurrentOptions): KurrentEventStore => {
  if (!/^esdb(\+discover)?:\/\//.test(url))
    throw new TypeError('The address of KurrentDB must start with esdb:// or esdb+discover://');
  return new KurrentEventStore(EventStoreDBClient.connectionString(url), options);
};
