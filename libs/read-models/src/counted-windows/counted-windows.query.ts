import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { RequestId } from '#lib/coordination';
import type { Days } from '#lib/rulebook';
import { ReadDatabase } from '../read-database.js';
import { viewName } from '../table-sql.js';
import { countedWindows } from './counted-windows.projection.js';

/** The requests with a window on that calendar that was counted over any of those days, by id. */
export class RequestsCountedOver extends Query<readonly RequestId[]> {
  constructor(
    readonly asked: {
      readonly calendar: string;
      readonly days: readonly Days[];
      /** At most so many; the last one given back as `after` reads on. */
      readonly limit: number;
      readonly after?: RequestId;
    },
  ) {
    super();
  }
}

@QueryHandler(RequestsCountedOver)
export class RequestsCountedOverHandler implements IQueryHandler<RequestsCountedOver> {
  constructor(private readonly database: ReadDatabase) {}

  async execute({ asked }: RequestsCountedOver): Promise<readonly RequestId[]> {
    const { calendar, days, limit, after = '' } = asked;
    const found = await this.database.rows<{ readonly request_id: RequestId }>(
      `select distinct request_id from ${viewName(countedWindows.shape)}
       where calendar = $1 and request_id > $2 and exists (
         select from unnest($3::date[], $4::date[]) as touched (first, last)
         where from_on <= last and until_on >= first)
       order by request_id limit $5`,
      [calendar, after, days.map(({ from }) => from), days.map(({ until }) => until), limit],
    );
    return found.map(({ request_id }) => request_id);
  }
}
