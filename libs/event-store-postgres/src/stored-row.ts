import type { Position, Revision, StoredEvent, StreamName } from '#lib/event-sourcing';

export const COLUMNS = 'position, stream, revision, id, type, recorded_at, data, metadata';

/** A row of `event_store.events`, as the driver answers it. */
export interface StoredRow {
  readonly position: string;
  readonly stream: string;
  readonly revision: string;
  readonly id: string;
  readonly type: string;
  readonly recorded_at: Date;
  readonly data: string;
  readonly metadata: string;
}

export const storedEvent = (row: StoredRow): StoredEvent => ({
  id: row.id,
  stream: row.stream as StreamName,
  revision: BigInt(row.revision) as Revision,
  position: row.position as Position,
  type: row.type,
  recordedAt: row.recorded_at,
  data: row.data,
  metadata: row.metadata,
});
