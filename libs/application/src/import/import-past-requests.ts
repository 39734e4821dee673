import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { AgencyRegister, type RegisterAgency } from '#lib/agencies';
import type { RequestCommand, RequestEvent, RequestFacts } from '#lib/coordination';
import { type Dispatched, EventStore, streamName } from '#lib/event-sourcing';
import { Clock } from '../clock.js';
import { FactsOfTheDay } from '../facts/facts-of-the-day.js';
import { requestIdOf } from '../requests/request-id.js';
import { agenciesOnRecord } from './agencies-on-record.js';
import { AgencyNames } from './agency-names.js';
import { type ImportReport, Tally } from './import-report.js';
import type { ImportTerms } from './import-terms.js';
import { inParallel } from './in-parallel.js';
import { type PlacedRow, RowCommands } from './past-request.commands.js';
import { PastRequestRecorder } from './past-request.recorder.js';
import { readPastRow } from './past-request.row.js';
import type { PastRow } from './past-row.js';
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

type Send = (command: RequestCommand | RegisterAgency) => Promise<Dispatched | undefined>;

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
    const { rules, calendars } = await this.facts.asRecorded();
    if (!rules.find(ruleSet)) {
      const known = [...new Set(rules.all().map(({ id }) => id))];
      return { type: 'RuleSetUnknown', ruleSet, known };
    }
    return calendars.has(calendar)
      ? undefined
      : { type: 'CalendarUnknown', calendar, known: [...calendars.keys()] };
  }

  private async take(rows: readonly Row[], options: ImportOptions): Promise<ImportReport> {
    const { file, ruleSet, calendar, dryRun, onProgress } = options;
    const terms: ImportTerms = { file, ruleSet, calendar };
    const correlationId = randomUUID();
    const tally = new Tally(rows, terms, dryRun, (a, b) => this.store.compare(a, b));
    const send: Send = async (command) =>
      dryRun ? undefined : this.commands.execute<typeof command, Dispatched | undefined>(command);

    const readable = this.readable(rows, tally);
    const onRecord = await agenciesOnRecord(this.store);
    const names = new AgencyNames(onRecord);
    for (const { lead, addressee, issuedOn } of readable)
      for (const name of [lead, addressee])
        if (names.find(name, issuedOn) === undefined) await send(names.add(name, correlationId));

    const recorder = new PastRequestRecorder(
      new RowCommands(terms, correlationId),
      terms,
      await this.factsWith(new AgencyRegister([...onRecord, ...names.added])),
      send,
    );
    const requests = Map.groupBy(placed(readable, names), ({ requestId }) => requestId);
    let done = rows.length - readable.length;
    await inParallel(requests, REQUESTS_AT_ONCE, async ([requestId, ofOneRequest]) => {
      const past = await this.store.read<RequestEvent>(streamName('request', requestId));
      for await (const [row, outcome] of recorder.record(ofOneRequest, past)) {
        tally.count(row, outcome);
        onProgress?.((done += 1), rows.length);
      }
    });
    return tally.report(names.added);
  }

  /** The facts a rehearsal decides on: those of the day, and a register that already holds the new agencies. */
  private async factsWith(register: AgencyRegister): Promise<() => RequestFacts> {
    const facts = await this.facts.knowing([]);
    return () => ({ ...facts, register, now: this.clock.now() });
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
}

const placed = (rows: readonly PastRow[], names: AgencyNames): readonly PlacedRow[] =>
  rows.flatMap((row) => {
    const lead = names.find(row.lead, row.issuedOn);
    const addressee = names.find(row.addressee, row.issuedOn);
    if (lead === undefined || addressee === undefined) return [];
    const letter = { number: row.requestNo, issuedOn: row.issuedOn };
    return [{ row, lead, addressee, requestId: requestIdOf(lead, letter) }];
  });
