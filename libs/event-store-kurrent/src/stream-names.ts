import { type Filter, streamNameFilter } from '@eventstore/db-client';
import type { StreamName } from '#lib/event-sourcing';

/** How our streams are called on the server, where each carries the prefix of this record. */
export class StreamNames {
  constructor(private readonly prefix: string) {}

  /** Holds nothing but the id of this record. */
  get identity(): string {
    return `${this.prefix}dunghan-identity`;
  }

  onServer(stream: StreamName): string {
    return this.prefix + stream;
  }

  /** `undefined` for a stream that holds no event of ours. */
  ofOurs(streamId: string): StreamName | undefined {
    const ours =
      streamId.startsWith(this.prefix) && !streamId.startsWith('$') && streamId !== this.identity;
    return ours ? (streamId.slice(this.prefix.length) as StreamName) : undefined;
  }

  /** For the server: our streams only. A checkpoint tells how far it has looked where there is nothing of ours. */
  filter(checkpointReached: NonNullable<Filter['checkpointReached']>): Filter {
    return this.prefix
      ? streamNameFilter({ prefixes: [this.prefix], checkpointReached })
      : streamNameFilter({ regex: '^[^$]', checkpointReached });
  }
}

/** `<category>-<id>`; the first dash ends the category. */
export const categoryOf = (stream: StreamName): string => stream.slice(0, stream.indexOf('-'));
