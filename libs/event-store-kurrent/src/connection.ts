import { EventStoreDBClient } from '@eventstore/db-client';
import { foundNoNode } from './failure.js';

/**
 * The client, kept usable. It looks for the leader among the nodes named, and where none answers it keeps
 * that failure for all later appends: then this one takes its place.
 */
export class Connection {
  private client: EventStoreDBClient;

  /** @throws {TypeError} the address cannot be read */
  constructor(private readonly url: string) {
    if (!/^esdb(\+discover)?:\/\//.test(url))
      throw new TypeError('The address of KurrentDB must start with esdb:// or esdb+discover://');
    this.client = connect(url);
  }

  get current(): EventStoreDBClient {
    return this.client;
  }

  async use<T>(work: (client: EventStoreDBClient) => Promise<T>): Promise<T> {
    const { client } = this;
    try {
      return await work(client);
    } catch (error) {
      this.heed(error, client);
      throw error;
    }
  }

  heed(error: unknown, client: EventStoreDBClient): void {
    if (client === this.client && foundNoNode(error)) this.client = connect(this.url);
  }

  async dispose(): Promise<void> {
    await this.client.dispose();
  }
}

const connect = (url: string): EventStoreDBClient => {
  const client = EventStoreDBClient.connectionString(url);
  // The client never awaits this work of its own, and a search that fails there would end the process.
  const unattended = client as unknown as { handleError(...failure: unknown[]): Promise<void> };
  const handleError = unattended.handleError.bind(client);
  unattended.handleError = (...failure) => handleError(...failure).catch(() => undefined);
  return client;
};
