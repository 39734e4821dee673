import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import type { EventText, Position, Revision, StoredEvent, StreamName } from '#lib/event-sourcing';

/** What several in-memory stores may share, as processes share a server. It can be stopped and started. */
export class InMemoryRecord {
  readonly identity = randomUUID();
  readonly log: StoredEvent[] = [];
  readonly streams = new Map<StreamName, StoredEvent[]>();
  answers = true;
  private readonly change = new EventEmitter().setMaxListeners(0);

  stop(): void {
    this.answers = false;
  }

  start(): void {
    this.answers = true;
    this.change.emit('change');
  }

  /** Appends without asking; answers the last event. */
  push(stream: StreamName, texts: readonly EventText[]): StoredEvent {
    const past = this.streams.get(stream) ?? [];
    this.streams.set(stream, past);
    const recordedAt = new Date();
    for (const text of texts) {
      const stored: StoredEvent = {
        ...text,
        stream,
        revision: BigInt(past.length) as Revision,
        position: String(this.log.length) as Position,
        recordedAt,
      };
      past.push(stored);
      this.log.push(stored);
    }
    this.change.emit('change');
    const last = past.at(-1);
    if (!last) throw new TypeError(`An append to ${stream} without events`);
    return last;
  }

  /** Settles at the next append or start, or when `signal` aborts. */
  async changed(signal: AbortSignal): Promise<void> {
    await once(this.change, 'change', { signal }).catch(() => undefined);
  }
}
