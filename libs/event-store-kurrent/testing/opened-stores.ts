import { type Schema, schema as schemaOf } from '#lib/event-sourcing';
import { connectKurrent, type KurrentEventStore } from '../src/index.js';

/** Opens stores on one record, each with a connection of its own, and closes them together. */
export class OpenedStores {
  private readonly stores: KurrentEventStore[] = [];

  constructor(
    private readonly url: string,
    private readonly streamPrefix: string,
  ) {}

  open(schema: Schema = schemaOf()): KurrentEventStore {
    const { url, streamPrefix } = this;
    const store = connectKurrent(url, { schema, streamPrefix });
    this.stores.push(store);
    return store;
  }

  async close(): Promise<void> {
    await Promise.all(this.stores.map((store) => store.dispose()));
  }
}
