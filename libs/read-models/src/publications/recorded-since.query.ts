import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { AgencyId } from '#lib/agencies';
import type { CorrectionCause, RequestEvent, RequestId } from '#lib/coordination';
import type { Instant } from '#lib/working-time';
import { touches } from '../consultation/course-after.js';
import { ReadDatabase } from '../read-database.js';
import { historyRows } from '../request-history/request-history.projection.js';
import { eventOf, type StoredEventRow } from '../request-history/stored-event.js';
import { viewName } from '../table-sql.js';

/** What was recorded of one consultation. */
export interface RecordedOf {
  readonly requestId: RequestId;
  readonly agency: AgencyId;
  readonly causes: readonly CorrectionCause[];
}

/** What was recorded of these consultations after one moment, up to another: why they are counted otherwise since. */
export class RecordedSince extends Query<readonly RecordedOf[]> {
  constructor(
    readonly asked: {
      readonly of: readonly Omit<RecordedOf, 'causes'>[];
      readonly since: Instant;
      readonly until: Instant;
    },
  ) {
    super();
  }
}

/** They say something of a consultation, and never change how it is counted. */
const CHANGE_NO_CELL: readonly RequestEvent['type'][] = [
  'NoticePosted',
  'ChaseIssued',
  'PointAnswered',
];

@QueryHandler(RecordedSince)
export class RecordedSinceHandler implements IQueryHandler<RecordedSince> {
  constructor(private readonly database: ReadDatabase) {}

  async execute({ asked: { of, since, until } }: RecordedSince): Promise<readonly RecordedOf[]> {
    const rows = await this.database.rows<
      StoredEventRow & { readonly request_id: RequestId; readonly recorded_at: Instant }
    >(
      `select request_id, type, data, recorded_at from ${viewName(historyRows.shape)}
       where request_id = any($1) and recorded_at > $2 and recorded_at <= $3
         and not type = any($4) order by request_id, revision`,
      [of.map(({ requestId }) => requestId), since, until, CHANGE_NO_CELL],
    );
    const told = Map.groupBy(rows, ({ request_id }) => request_id);
    return of.map(({ requestId, agency }) => ({
      requestId,
      agency,
      causes: (told.get(requestId) ?? []).flatMap(({ recorded_at: recordedAt, ...stored }) => {
        const event = eventOf(stored);
        const { type } = event;
        return touches(event, agency)
          ? [{ type, occurredAt: event.data.occurredAt, recordedAt }]
          : [];
      }),
    }));
  }
}
