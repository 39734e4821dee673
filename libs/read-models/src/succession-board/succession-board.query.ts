import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { AgencyId } from '#lib/agencies';
import type { RequestId } from '#lib/coordination';
import type { LocalDate } from '#lib/working-time';
import { ReadDatabase } from '../read-database.js';
import { viewName } from '../table-sql.js';
import { changedBodies, duties, ledRequests } from './succession-board.tables.js';

/** A request in which something has to pass on, and of which bodies. */
export interface SuccessionDue {
  readonly requestId: RequestId;
  readonly of: readonly AgencyId[];
}

/** The question of the succession of agencies: which requests have a party that stands no more, or was set up anew. */
export class DueSuccessions extends Query<readonly SuccessionDue[]> {
  constructor(
    readonly asked: {
      readonly today: LocalDate;
      /** At most so many requests. */
      readonly limit: number;
      /** Leaves out what comes before, to read on after an answer that was cut by the limit. */
      readonly after?: RequestId;
    },
  ) {
    super();
  }
}

const DUTIES = viewName(duties.shape);
const REQUESTS = viewName(ledRequests.shape);
const BODIES = viewName(changedBodies.shape);

const OWED = `(d.owed in ('owed', 'outside') or (d.owed = 'silent' and not r.submitted)) and not r.withdrawn`;

/** What is tracked outside passes to one body that is not asked here otherwise, and to no other. */
const PASSES_ON = `d.owed <> 'outside' or (b.heirs <= 1 and not exists (
  select 1 from ${DUTIES} h
   where h.request_id = d.request_id and h.agency = b.heir and h.owed is distinct from 'outside'))`;

interface DueRow {
  readonly request_id: RequestId;
  readonly bodies: readonly AgencyId[];
}

@QueryHandler(DueSuccessions)
export class DueSuccessionsHandler implements IQueryHandler<DueSuccessions> {
  constructor(private readonly database: ReadDatabase) {}

  async execute({ asked: { today, limit, after } }: DueSuccessions) {
    const found = await this.database.rows<DueRow>(
      `select request_id, array_agg(body order by body) as bodies from (
         select d.request_id, b.id as body
           from ${BODIES} b join ${DUTIES} d on d.agency = b.id join ${REQUESTS} r using (request_id)
          where b.ended_on <= $1 and ${OWED} and (${PASSES_ON})
         union
         select r.request_id, b.id from ${BODIES} b join ${REQUESTS} r on r.lead = b.id
          where b.ended_on <= $1 and b.heirs = 1 and not r.withdrawn
         union
         select d.request_id, b.id
           from ${BODIES} b join ${DUTIES} d on d.taken_over_from = b.recreates
           join ${REQUESTS} r using (request_id)
          where b.began_on <= $1 and ${OWED} and jsonb_exists(b.out_of, d.agency)
       ) as due
       where request_id > $2 group by request_id order by request_id limit $3`,
      [today, after ?? '', limit],
    );
    return found.map(({ request_id, bodies }) => ({ requestId: request_id, of: bodies }));
  }
}
