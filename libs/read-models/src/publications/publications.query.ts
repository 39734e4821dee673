import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { CaseCorrected, PublishedFigures, PublishedPeriod } from '#lib/coordination';
import type { Instant } from '#lib/working-time';
import { ReadDatabase } from '../read-database.js';
import { viewName } from '../table-sql.js';
import { type PublicationRow, publications } from './publications.projection.js';

/** One issue in the list of publications. */
export interface IssueListed extends PublishedPeriod {
  /** The first is 1. */
  readonly issue: number;
  readonly publishedAt: Instant;
  /** Consultations it counts otherwise than the issue before. */
  readonly corrected: number;
  readonly demonstration: boolean;
}

/** One issue as it was published: what it corrects first, then the figures. */
export interface IssuePublished extends IssueListed {
  readonly corrections: readonly CaseCorrected[];
  readonly figures: PublishedFigures;
}

/** Everything published, latest period first, and of a period the latest issue first. */
export class PublicationsList extends Query<readonly IssueListed[]> {}

/** Every issue of one period, the latest first; empty where it was never frozen. */
export class PublicationOfPeriod extends Query<readonly IssuePublished[]> {
  constructor(readonly period: PublishedPeriod) {
    super();
  }
}

type Listed = Omit<PublicationRow, 'published' | 'published_at'> & {
  readonly published_at: Instant;
};

const listed = ({ period_from, period_to, published_at, ...row }: Listed): IssueListed => ({
  from: period_from,
  to: period_to,
  issue: row.issue,
  publishedAt: published_at,
  corrected: row.corrected,
  demonstration: row.demonstration,
});

const LISTED = 'period_from, period_to, issue, published_at, corrected, demonstration';

@QueryHandler(PublicationsList)
export class PublicationsListHandler implements IQueryHandler<PublicationsList> {
  constructor(private readonly database: ReadDatabase) {}

  async execute(): Promise<readonly IssueListed[]> {
    const rows = await this.database.rows<Listed>(
      `select ${LISTED} from ${viewName(publications.shape)}
       order by period_to desc, period_from desc, issue desc`,
      [],
    );
    return rows.map(listed);
  }
}

@QueryHandler(PublicationOfPeriod)
export class PublicationOfPeriodHandler implements IQueryHandler<PublicationOfPeriod> {
  constructor(private readonly database: ReadDatabase) {}

  async execute({ period }: PublicationOfPeriod): Promise<readonly IssuePublished[]> {
    const rows = await this.database.rows<Listed & Pick<PublicationRow, 'published'>>(
      `select ${LISTED}, published from ${viewName(publications.shape)}
       where period_from = $1 and period_to = $2 order by issue desc`,
      [period.from, period.to],
    );
    return rows.map(({ published, ...row }) => {
      // Stored from one event of a publication; the first issue corrects nothing.
      const { corrections = [], figures } = JSON.parse(published) as {
        corrections?: readonly CaseCorrected[];
        figures: PublishedFigures;
      };
      return { ...listed(row), corrections, figures };
    });
  }
}
