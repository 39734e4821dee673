import { EventEmitter, once } from 'node:events';

export interface ProposedEvent {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

export interface LoggedEvent extends ProposedEvent {
  readonly streamId: string;
  readonly revision: number;
  /** Where it begins in the log, in bytes. */
  readonly position: number;
  /** In milliseconds since 1970. */
  readonly createdAt: number;
}

export type Expected = number | 'no-stream' | 'stream-exists' | 'any';

export type AppendAnswer =
  | { readonly kind: 'stored'; readonly last: LoggedEvent }
  | { readonly kind: 'wrong-revision'; readonly current: number | undefined }
  | { readonly kind: 'too-large'; readonly limit: number };

const MAX_APPEND_BYTES = 1024 * 1024;
const OVERHEAD_BYTES = 110;

/** What survives a restart of the stand-in: `$all`, and the server's rules for writing to it. */
export class StandInLog {
  readonly all: LoggedEvent[] = [];
  private readonly streams = new Map<string, LoggedEvent[]>();
  private readonly growth = new EventEmitter().setMaxListeners(0);
  private bytes = 0;

  stream(streamId: string): readonly LoggedEvent[] {
    return this.streams.get(streamId) ?? [];
  }

  append(streamId: string, events: readonly ProposedEvent[], expected: Expected): AppendAnswer {
    const size = events.reduce((sum, { data, metadata }) => sum + data.length + metadata.length, 0);
    if (size > MAX_APPEND_BYTES) return { kind: 'too-large', limit: MAX_APPEND_BYTES };

    const past = this.stream(streamId);
    const current = past.at(-1)?.revision;
    const repeated = this.repeated(past, events, expected);
    if (repeated) return { kind: 'stored', last: repeated };
    if (!meets(expected, current)) return { kind: 'wrong-revision', current };
    const stored = events.map((event) => this.push(streamId, event));
    this.growth.emit('growth');
    const last = stored.at(-1);
    if (!last) throw new TypeError(`An append to ${streamId} without events`);
    return { kind: 'stored', last };
  }

  /** Settles when something is appended, or when `signal` aborts. */
  async grown(signal: AbortSignal): Promise<void> {
    await once(this.growth, 'growth', { signal }).catch(() => undefined);
  }

  /** The same ids right after the expected revision: this attempt was stored before. */
  private repeated(
    past: readonly LoggedEvent[],
    events: readonly ProposedEvent[],
    expected: Expected,
  ): LoggedEvent | undefined {
    if (expected === 'any' || expected === 'stream-exists') return undefined;
    const first = expected === 'no-stream' ? 0 : expected + 1;
    const same = events.every(({ id }, offset) => past[first + offset]?.id === id);
    return same ? past[first + events.length - 1] : undefined;
  }

  private push(streamId: string, event: ProposedEvent): LoggedEvent {
    const past = this.streams.get(streamId) ?? [];
    this.streams.set(streamId, past);
    const logged: LoggedEvent = {
      ...event,
      streamId,
      revision: past.length,
      position: this.bytes,
      createdAt: Date.now(),
    };
    this.bytes += OVERHEAD_BYTES + event.data.length + event.metadata.length;
    past.push(logged);
    this.all.push(logged);
    return logged;
  }
}

const meets = (expected: Expected, current: number | undefined): boolean => {
  switch (expected) {
    case 'any':
      return true;
    case 'stream-exists':
      return current !== undefined;
    case 'no-stream':
      return current === undefined;
    default:
      return expected === current;
  }
};
