import type { Agency } from '#lib/agencies';
import type { Position } from '#lib/event-sourcing';
import type { ImportTerms } from './import-terms.js';
import type { PlacedRow } from './past-request.commands.js';
import type { RowWarning } from './past-row.js';
import type { Row } from './past-requests.file.js';
import type { Standing } from './recorded-past.js';
import type { RowOutcome, RowRefusal } from './row-outcome.js';

export interface RefusedRow {
  readonly line: number;
  readonly refusal: RowRefusal;
}

/** What became of a file. */
export interface ImportReport extends ImportTerms {
  readonly dryRun: boolean;
  readonly rows: number;
  /** Rows that put something on the record; the others said nothing new. */
  readonly added: number;
  readonly unchanged: number;
  /** How the consultations of the accepted rows stand as of now: each once, however many rows tell of it. */
  readonly standings: Readonly<Record<Standing, number>>;
  /** In the order of the file. */
  readonly refused: readonly RefusedRow[];
  readonly warnings: readonly { readonly line: number; readonly warning: RowWarning }[];
  /** Different lead agencies named in the file, refused rows included. */
  readonly leadAgencies: number;
  /** Requests opened. */
  readonly requests: number;
  /** Put on the register because nobody of that name was there. */
  readonly registered: readonly Agency[];
  /** Of the last event of this import: who reads behind it may wait for it. */
  readonly position?: Position;
}

/** Counts what becomes of each row. */
export class Tally {
  private readonly refused: RefusedRow[] = [];
  private readonly warnings: { line: number; warning: RowWarning }[] = [];
  /** By request and addressee, as the last row of each left it. */
  private readonly standings = new Map<string, Standing>();
  private added = 0;
  private unchanged = 0;
  private requests = 0;
  private position: Position | undefined;

  constructor(
    private readonly rows: readonly Row[],
    private readonly terms: ImportTerms,
    private readonly dryRun: boolean,
    private readonly compare: (a: Position, b: Position) => number,
  ) {}

  refuse(line: number, refusal: RowRefusal): void {
    this.refused.push({ line, refusal });
  }

  warn(line: number, warnings: readonly RowWarning[]): void {
    for (const warning of warnings) this.warnings.push({ line, warning });
  }

  count({ row, requestId, addressee }: PlacedRow, outcome: RowOutcome): void {
    if (outcome.kind !== 'refused')
      this.standings.set(`${requestId} ${addressee}`, outcome.standing);
    switch (outcome.kind) {
      case 'unchanged':
        this.unchanged += 1;
        return;
      case 'refused': {
        this.refuse(row.line, outcome.refusal);
        return;
      }
      case 'added':
        this.added += 1;
        if (outcome.opened) this.requests += 1;
        this.reach(outcome.position);
    }
  }

  report(registered: readonly Agency[]): ImportReport {
    const leads = this.rows.map(({ cells }) => cells.lead_agency).filter((lead) => lead);
    return {
      ...this.terms,
      dryRun: this.dryRun,
      rows: this.rows.length,
      added: this.added,
      unchanged: this.unchanged,
      standings: counted(this.standings.values()),
      refused: this.refused.toSorted((a, b) => a.line - b.line),
      warnings: this.warnings.toSorted((a, b) => a.line - b.line),
      leadAgencies: new Set(leads).size,
      requests: this.requests,
      registered,
      ...(this.position !== undefined && { position: this.position }),
    };
  }

  private reach(position: Position | undefined): void {
    if (position === undefined) return;
    if (this.position === undefined || this.compare(position, this.position) > 0)
      this.position = position;
  }
}

const counted = (standings: Iterable<Standing>): ImportReport['standings'] => {
  const counts = { onTime: 0, late: 0, open: 0, overdue: 0, notJudged: 0 };
  for (const standing of standings) counts[standing] += 1;
  return counts;
};
