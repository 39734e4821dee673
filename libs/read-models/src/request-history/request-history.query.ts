import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { RequestId } from '#lib/coordination';
import type { Actor } from '#lib/event-sourcing';
import type { Calendars, Rulebook } from '#lib/rulebook';
import type { Instant } from '#lib/working-time';
import { Conditions } from '../conditions.js';
import { ReadDatabase } from '../read-database.js';
import { viewName } from '../table-sql.js';
import type { FollowUp, HistoryEntry, RequestFile } from './request-file.js';
import { requestFile } from './request-file.fold.js';
import { type FollowUpRow, followUps, historyRows } from './request-history.projection.js';
import { eventOf, type StoredEventRow } from './stored-event.js';

/** Everything about one request; `undefined` when there is none of that id. */
export class RequestHistory extends Query<RequestFile | undefined> {
  constructor(
    readonly asked: {
      readonly requestId: RequestId;
      /** The moment statuses and remaining days are told for. */
      readonly now: Instant;
      readonly calendars: Calendars;
      readonly rules: Rulebook;
      /** Only what had been recorded by then. */
      readonly known?: Instant;
    },
  ) {
    super();
  }
}

interface Found extends StoredEventRow {
  readonly revision: number;
  readonly recorded_at: Instant;
  readonly actor: Actor;
}

const entryOf = ({ revision, recorded_at, actor, ...stored }: Found): HistoryEntry => {
  const event = eventOf(stored);
  return {
    revision: BigInt(revision),
    event,
    occurredAt: event.data.occurredAt,
    recordedAt: recorded_at,
    actor,
  };
};

@QueryHandler(RequestHistory)
export class RequestHistoryHandler implements IQueryHandler<RequestHistory> {
  constructor(private readonly database: ReadDatabase) {}

  async execute({ asked }: RequestHistory): Promise<RequestFile | undefined> {
    const { requestId, known } = asked;
    const where = new Conditions()
      .always('request_id = ?', requestId)
      .and('recorded_at <= ?', known);
    const found = await this.database.rows<Found>(
      `select revision, type, data, recorded_at, actor from ${viewName(historyRows.shape)}
       where ${where.text} order by revision`,
      where.values,
    );
    return requestFile(found.map(entryOf), asked, await this.followUpsOf(asked));
  }

  private async followUpsOf({
    requestId,
    known,
  }: RequestHistory['asked']): Promise<readonly FollowUp[]> {
    const where = new Conditions().always('earlier = ?', requestId).and('recorded_at <= ?', known);
    const rows = await this.database.rows<FollowUpRow>(
      `select request_id, how, number, issued_on, submit_by from ${viewName(followUps.shape)}
       where ${where.text} order by issued_on, number`,
      where.values,
    );
    return rows.map(({ request_id, how, number, issued_on, submit_by }) => ({
      requestId: request_id,
      how,
      letter: { number, issuedOn: issued_on },
      ...(submit_by && { submitBy: submit_by }),
    }));
  }
}
