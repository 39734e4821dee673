import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import {
  type AgencyId,
  AgencyRegister,
  calledOn,
  heirsOf,
  isBoundByCityRules,
  type RegisteredAgency,
} from '#lib/agencies';
import type { LocalDate } from '#lib/working-time';
import { Conditions } from '../conditions.js';
import { containing } from '../folded-text.js';
import { isText, keyAfter, type Page, type PageAsked, pageOf, rowsAsked } from '../page.js';
import { ReadDatabase } from '../read-database.js';
import { viewName } from '../table-sql.js';
import { type AgencyRow, agencyRows } from './agency-directory.projection.js';

/** A body on the register, with those it came from. */
export interface DirectoryEntry extends RegisteredAgency {
  /** The rules of the City People's Committee bind it, on the day asked for. */
  readonly boundByCityRules: boolean;
  /** The bodies that ended and named it their heir, and those it was set up anew from. */
  readonly predecessors: readonly AgencyId[];
  /** The bodies that take its place; none while it stands, or after an abolition. */
  readonly successors: readonly AgencyId[];
}

/** The register of agencies, by group and name. */
export class AgencyDirectory extends Query<Page<DirectoryEntry>> {
  constructor(
    readonly asked: PageAsked & {
      readonly id?: AgencyId;
      /** Part of a name or symbol it bears or bore, with or without diacritics. */
      readonly text?: string;
      /** Only bodies that stood on that day, as they were called then; absent: every body ever registered. */
      readonly on?: LocalDate;
      /** The day to tell of where no other is asked for. */
      readonly today: LocalDate;
    },
  ) {
    super();
  }
}

type Found = Pick<AgencyRow, 'folded' | 'agency'>;

const STOOD_ON = `(agency ->> 'from' is null or agency ->> 'from' <= ?)
                  and (agency ->> 'to' is null or agency ->> 'to' >= ?)`;

@QueryHandler(AgencyDirectory)
export class AgencyDirectoryHandler implements IQueryHandler<AgencyDirectory> {
  constructor(private readonly database: ReadDatabase) {}

  async execute({ asked }: AgencyDirectory): Promise<Page<DirectoryEntry>> {
    const { id, text, on, today, cursor } = asked;
    const limit = rowsAsked(asked);
    const after = keyAfter(cursor, [isText, isText, isText]);
    const where = new Conditions().and('id = ?', id).and('folded like ?', text && containing(text));
    if (on !== undefined) where.always(STOOD_ON, on, on);
    if (after) where.always('(group_name, folded, id) > (?, ?, ?)', ...after);
    const [found, changed] = await Promise.all([
      this.database.rows<Found>(
        `select folded, agency from ${viewName(agencyRows.shape)} where ${where.text}
         order by group_name, folded, id limit ${where.value(limit + 1)}`,
        where.values,
      ),
      this.changed(),
    ]);
    const page = pageOf(found, limit, ({ folded, agency }) => [agency.group, folded, agency.id]);
    return {
      ...page,
      rows: page.rows.map(({ agency }) => ({
        ...(on === undefined ? agency : calledOn(agency, on)),
        boundByCityRules: isBoundByCityRules(agency, on ?? today),
        predecessors: changed.predecessorsOf(agency.id),
        successors: agency.ending ? heirsOf(agency.ending) : [],
      })),
    };
  }

  /** The bodies that ended or were set up anew: all that tells who came from whom. */
  private async changed(): Promise<AgencyRegister> {
    const rows = await this.database.rows<Pick<AgencyRow, 'agency'>>(
      `select agency from ${viewName(agencyRows.shape)}
       where jsonb_exists_any(agency, array['ending', 'recreation'])`,
      [],
    );
    return new AgencyRegister(rows.map(({ agency }) => agency));
  }
}
