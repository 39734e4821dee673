import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { RequestId } from '#lib/coordination';
import type { RuleSet, RuleSetId } from '#lib/rulebook';
import { ReadDatabase } from '../read-database.js';
import { viewName } from '../table-sql.js';
import { requestBoardRows } from './request-board.tables.js';

/** The requests with a letter issued on a day of a version that are pinned with another, by id. Reference figures are left out. */
export class RequestsUnderAnotherRule extends Query<readonly RequestId[]> {
  constructor(
    readonly asked: {
      readonly version: Pick<RuleSet, 'id' | 'version' | 'inForceFrom' | 'inForceTo'>;
      /** The rule sets they may be pinned with. */
      readonly rivals: readonly RuleSetId[];
      /** At most so many; the last one given back as `after` reads on. */
      readonly limit: number;
      readonly after?: RequestId;
    },
  ) {
    super();
  }
}

@QueryHandler(RequestsUnderAnotherRule)
export class RequestsUnderAnotherRuleHandler implements IQueryHandler<RequestsUnderAnotherRule> {
  constructor(private readonly database: ReadDatabase) {}

  async execute({ asked }: RequestsUnderAnotherRule): Promise<readonly RequestId[]> {
    const { version, rivals, limit, after = '' } = asked;
    const found = await this.database.rows<{ readonly request_id: RequestId }>(
      `select request_id from ${viewName(requestBoardRows.shape)}
       where rule = any($1) and (rule, rule_version) <> ($2, $3) and not reference
         and issued_on >= $4 and ($5::date is null or issued_on <= $5) and request_id > $6
       order by request_id limit $7`,
      [
        ...[rivals, version.id, version.version, version.inForceFrom],
        ...[version.inForceTo ?? null, after, limit],
      ],
    );
    return found.map(({ request_id }) => request_id);
  }
}
