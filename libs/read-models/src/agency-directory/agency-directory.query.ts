import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Agency, AgencyId } from '#lib/agencies';
import { Conditions } from '../conditions.js';
import { containing } from '../folded-text.js';
import { isText, keyAfter, type Page, type PageAsked, pageOf, rowsAsked } from '../page.js';
import { ReadDatabase } from '../read-database.js';
import { viewName } from '../table-sql.js';
import { type AgencyRow, agencyRows } from './agency-directory.projection.js';

/** The register of agencies, by group and name. */
export class AgencyDirectory extends Query<Page<Agency>> {
  constructor(
    readonly asked: PageAsked & {
      readonly id?: AgencyId;
      /** Part of the name or the symbol, with or without diacritics. */
      readonly text?: string;
    },
  ) {
    super();
  }
}

type Found = Pick<AgencyRow, 'folded' | 'agency'>;

@QueryHandler(AgencyDirectory)
export class AgencyDirectoryHandler implements IQueryHandler<AgencyDirectory> {
  constructor(private readonly database: ReadDatabase) {}

  async execute({ asked }: AgencyDirectory): Promise<Page<Agency>> {
    const { id, text, cursor } = asked;
    const limit = rowsAsked(asked);
    const after = keyAfter(cursor, [isText, isText, isText]);
    const where = new Conditions().and('id = ?', id).and('folded like ?', text && containing(text));
    if (after) where.always('(group_name, folded, id) > (?, ?, ?)', ...after);
    const found = await this.database.rows<Found>(
      `select folded, agency from ${viewName(agencyRows.shape)} where ${where.text}
       order by group_name, folded, id limit ${where.value(limit + 1)}`,
      where.values,
    );
    const page = pageOf(found, limit, ({ folded, agency }) => [agency.group, folded, agency.id]);
    return { ...page, rows: page.rows.map(({ agency }) => agency) };
  }
}
