import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { EventStore } from '#lib/event-sourcing';
import { Clock } from '../clock.js';
import { FactsOfTheDay } from '../facts/facts-of-the-day.js';
import { requestIdOf } from '../requests/request-id.js';
import { agenciesOnRecord } from './agencies-on-record.js';
import { AgencyNames } from './agency-names.js';
import { type Dispatching, recording, rehearsing } from './dispatching.js';
import { type ImportReport, Tally } from './import-report.js';
import type { ImportTerms } from './import-terms.js';
import { inParallel } from './in-parallel.js';
import { type PlacedRow, RowCommands } from './past-request.commands.js';
import { PastRequestRecorder } from './past-request.recorder.js';
import { type PastRow, readPastRow } from './past-request.row.js';
import { type FileProblem, readPastRequestsFile, type Row } from './past-requests.file.js';

/** Why nothing of a file was taken in. */
export type ImportProblem =
  | FileProblem
  | { readonly type: 'RuleSetUnknown'; readonly ruleSet: string; readonly known: readonly string[] }
  | {
      readonly type: 'CalendarUnknown';
      readonly calendar: string;
      readonly known: readonly string[];
    };

export type ImportOutcome =
  | { readonly ok: true; readonly report: ImportReport }
  | { readonly ok: false; readonly problem: ImportProblem };

export interface ImportOptions extends ImportTerms {
  /** Only report what would be recorded and refused. */
  readonly dryRun: boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Requests in hand at once: enough to fill every group commit, few enough to stay small in memory. */
const REQUESTS_AT_ONCE = 64;

/** Puts past requests on the record from a file, through the same command handlers as the API. */
@Injectable()
export class PastRequestsImport {
  constructor(
    private readonly commands: CommandBus,
    private readonly store: EventStore,
    private readonly facts: FactsOfTheDay,
    private readonly clock: Clock,
  ) {}

  /** Can be repeated without doubling anything. Throws what the store throws: what was recorded stays. */
  async run(bytes: Uint8Array, options: ImportOptions): Promise<ImportOutcome> {
    const problem = await this.termsProblem(options);
    if (problem) return { ok: false, problem };
    const reading = readPastRequestsFile(bytes);
    if (!reading.ok) return reading;
    return { ok: true, report: await this.take(reading.rows, options) };
  }

  private async termsProblem({
    ruleSet,
    calendar,
  }: ImportTerms): Promise<ImportProblem | undefined> {
    const { rules, calendars } = await this.facts.knowing([]);
    if (!rules.find(ruleSet)) {
      const known = [...new Set(rules.all().map(({ id }) => id))];
      return { type: 'RuleSetUnknown', ruleSet, known };
    }
    return calendars.has(calendar)
      ? undefined
      : { type: 'CalendarUnknown', calendar, known: [...calendars.keys()] };
  }

  private async take(rows: readonly Row[], options: ImportOptions): Promise<ImportReport> {
    const { file, ruleSet, calendar, dryRun } = options;
    const dispatching = dryRun
      ? rehearsing(this.store, this.facts)
      : recording(this.commands, this.store);
    const terms: ImportTerms = { file, ruleSet, calendar };
    const correlationId = randomUUID();
    const commands = new RowCommands(terms, correlationId);
    const recorder = new PastRequestRecorder(dispatching, commands, terms);
    const tally = new Tally(rows, terms, dryRun, (a, b) => this.store.compare(a, b));

    const readable = this.readable(rows, tally);
    const names = await this.namesOf(readable, dispatching, correlationId);
    const requests = Map.groupBy(placed(readable, names), ({ requestId }) => requestId).values();
    const { onProgress } = options;
    let done = rows.length - readable.length;
    await inParallel(requests, REQUESTS_AT_ONCE, async (ofOneRequest) => {
      // One after the other: the first opens the request the others join.
      for (const row of ofOneRequest) {
        tally.count(row.row.line, await recorder.record(row));
        onProgress?.((done += 1), rows.length);
      }
    });
    return tally.report(names.added);
  }

  private readable(rows: readonly Row[], tally: Tally): readonly PastRow[] {
    const today = this.clock.today();
    return rows.flatMap((row) => {
      const reading = readPastRow(row, today);
      if (!reading.ok) {
        tally.refuse(row.line, reading.problem);
        return [];
      }
      tally.warn(row.line, reading.row.warnings);
      return [reading.row];
    });
  }

  /** The ids of all agencies named; those on no register are put there first. */
  private async namesOf(
    rows: readonly PastRow[],
    dispatching: Dispatching,
    correlationId: string,
  ): Promise<AgencyNames> {
    const names = new AgencyNames(await agenciesOnRecord(this.store));
    for (const name of new Set(rows.flatMap(({ lead, addressee }) => [lead, addressee]))) {
      if (names.find(name) === undefined) await dispatching.execute(names.add(name, correlationId));
    }
    return names;
  }
}

const placed = (rows: readonly PastRow[], names: AgencyNames): readonly PlacedRow[] =>
  rows.flatMap((row) => {
    const lead = names.find(row.lead);
    const addressee = names.find(row.addressee);
    if (lead === undefined || addressee === undefined) return [];
    const letter = { number: row.requestNo, issuedOn: row.issuedOn };
    return [{ row, lead, addressee, requestId: requestIdOf(lead, letter) }];
  });
