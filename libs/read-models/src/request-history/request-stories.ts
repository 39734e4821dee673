import { Injectable } from '@nestjs/common';
import type { RequestEvent, RequestId } from '#lib/coordination';
import type { Instant } from '#lib/working-time';
import { Conditions } from '../conditions.js';
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
    /** Only what had been recorded by then. */
    known?: Instant,
  ): Promise<ReadonlyMap<RequestId, readonly RequestEvent[]>> {
    const where = new Conditions()
      .always('request_id = any(?)', requests)
      .and('recorded_at <= ?', known);
    const rows = await this.database.rows<StoredEventRow & { readonly request_id: RequestId }>(
      `select request_id, type, data from ${viewName(historyRows.shape)}
       where ${where.text} order by request_id, revision`,
      where.values,
    );
    const stories = Map.groupBy(rows, ({ request_id }) => request_id);
    return new Map([...stories].map(([id, told]) => [id, told.map(eventOf)]));
  }
}
