import type { RequestEvent } from '#lib/coordination';

export interface StoredEventRow {
  readonly type: RequestEvent['type'];
  readonly data: string;
}

/** Type and data were stored together from one event. */
export const eventOf = ({ type, data }: StoredEventRow): RequestEvent =>
  ({ type, data: JSON.parse(data) as RequestEvent['data'] }) as RequestEvent;
