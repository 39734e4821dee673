import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { RequestId } from '#lib/coordination';
import type { Procedure } from '#lib/rulebook';
import { ReadDatabase } from '../read-database.js';
import { viewName } from '../table-sql.js';
import { requestBoardRows } from './request-board.tables.js';

/**
 * The requests with a letter issued on a day of a version of the procedure it names that are pinned with another version of
 * it or none, by id. Reference figures are left out.
 */
export class RequestsUnderAnotherVersion extends Query<readonly RequestId[]> {
  constructor(
    readonly asked: {
      readonly procedure: Pick<Procedure, 'code' | 'version' | 'inForceFrom' | 'inForceTo'>;
      /** At most so many; the last one given back as `after` reads on. */
      readonly limit: number;
      readonly after?: RequestId;
    },
  ) {
    super();
  }
}

@QueryHandler(RequestsUnderAnotherVersion)
export class RequestsUnderAnotherVersionHandler implements IQueryHandler<RequestsUnderAnotherVersion> {
  constructor(private readonly database: ReadDatabase) {}

  async execute({ asked }: RequestsUnderAnotherVersion): Promise<readonly RequestId[]> {
    const { procedure, limit, after = '' } = asked;
    const found = await this.database.rows<{ readonly request_id: RequestId }>(
      `select request_id from ${viewName(requestBoardRows.shape)}
       where procedure = $1 and procedure_version is distinct from $2 and not reference
         and issued_on >= $3 and ($4::date is null or issued_on <= $4) and request_id > $5
       order by request_id limit $6`,
      [
        ...[procedure.code, procedure.version, procedure.inForceFrom, procedure.inForceTo ?? null],
        ...[after, limit],
      ],
    );
    return found.map(({ request_id }) => request_id);
  }
}
