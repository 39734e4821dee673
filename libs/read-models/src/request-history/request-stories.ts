import { Injectable } from '@nestjs/common';
import type { RequestEvent, RequestId } from '#lib/coordination';
import { ReadDatabase } from '../read-database.js';
import { viewName } from '../table-sql.js';
import { historyRows } from './request-history.projection.js';
import { eventOf, type StoredEventRow } from './stored-event.js';

/** What happened in some requests, each from its first event on. */
@Injectable()
export class RequestStories {
  constructor(private readonly database: ReadDatabase) {}

  async of(
    requests: readonly RequestId[],
  ): Promise<ReadonlyMap<RequestId, readonly RequestEvent[]>> {
    const rows = await this.database.rows<StoredEventRow & { readonly request_id: RequestId }>(
      `select request_id, type, data from ${viewName(historyRows.shape)}
       where request_id = any($1) order by request_id, revision`,
      [requests],
    );
    const stories = Map.groupBy(rows, ({ request_id }) => request_id);
    return new Map([...stories].map(([id, told]) => [id, told.map(eventOf)]));
  }
}
