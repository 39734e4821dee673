import {
  type RequestCommand,
  requestDecider,
  type RequestEvent,
  type RequestFacts,
  type RequestRejection,
  type RequestState,
} from '#lib/coordination';
import { CommandRejected, type Dispatched, type Position } from '#lib/event-sourcing';
import { contradictionOf } from './contradiction.js';
import type { ImportTerms } from './import-terms.js';
import type { RowOutcome, RowRefusal } from './row-outcome.js';
import type { PlacedRow, RowCommands } from './past-request.commands.js';
import { type RecordedPast, recordedPast, type Standing, standingOf } from './recorded-past.js';

/** What a row adds to the record, step by step; nothing where the record knows it all. */
const steps = (
  row: PlacedRow,
  past: RecordedPast | undefined,
  commands: RowCommands,
): readonly RequestCommand[] => {
  const before = past?.consultations.get(row.addressee);
  const asked = past === undefined ? commands.open(row) : before ? undefined : commands.add(row);
  const delivered = before?.deliveredOn === undefined ? commands.deliver(row) : undefined;
  const registered = before?.registeredOn === undefined ? commands.register(row) : undefined;
  const answered = before?.reply === undefined ? commands.answer(row) : undefined;
  const noticed = answered || before?.settled ? undefined : commands.notice(row);
  return [asked, delivered, registered, answered, noticed].filter((step) => step !== undefined);
};

/** What the commands would record one after the other, or why one of them would be refused. */
const rehearse = (
  commands: readonly RequestCommand[],
  past: readonly RequestEvent[],
  facts: RequestFacts,
): readonly RequestEvent[] | RequestRejection => {
  const evolve = (state: RequestState, event: RequestEvent) => requestDecider.evolve(state, event);
  let state = past.reduce(evolve, requestDecider.initialState);
  const recorded: RequestEvent[] = [];
  for (const command of commands) {
    const decision = requestDecider.decide(command, state, facts);
    if (decision.outcome === 'rejected') return decision.rejection;
    state = decision.events.reduce(evolve, state);
    recorded.push(...decision.events);
  }
  return recorded;
};

const refused = (refusal: RowRefusal): RowOutcome => ({ kind: 'refused', refusal });
const rejected = (rejection: RequestRejection): RowOutcome =>
  refused({ type: 'Rejected', rejection });

/** Puts the rows of one request on the record, each as far as it is new, and each as a whole or not at all. */
export class PastRequestRecorder {
  constructor(
    private readonly commands: RowCommands,
    private readonly terms: ImportTerms,
    private readonly facts: () => RequestFacts,
    /** To the command handlers; in a dry run to nobody. */
    private readonly send: (command: RequestCommand) => Promise<Dispatched | undefined>,
  ) {}

  /** The outcome of each row in turn; `events` is what the record says of the request before. */
  async *record(
    rows: readonly PlacedRow[],
    events: readonly RequestEvent[],
  ): AsyncGenerator<readonly [PlacedRow, RowOutcome]> {
    let past = events;
    for (const row of rows) {
      const { outcome, added } = await this.recordRow(row, past);
      past = [...past, ...added];
      yield [row, outcome];
    }
  }

  private async recordRow(
    row: PlacedRow,
    events: readonly RequestEvent[],
  ): Promise<{ readonly outcome: RowOutcome; readonly added: readonly RequestEvent[] }> {
    const past = recordedPast(events);
    const contradiction = past && contradictionOf(row.row, row.addressee, past, this.terms);
    if (contradiction) return { outcome: refused(contradiction), added: [] };
    const commands = steps(row, past, this.commands);
    const added = rehearse(commands, events, this.facts());
    if ('type' in added) return { outcome: rejected(added), added: [] };
    const standing = standingOf(recordedPast([...events, ...added]), row.addressee);
    if (added.length === 0) return { outcome: { kind: 'unchanged', standing }, added };
    const outcome = await this.sendAll(commands, { standing, opened: past === undefined });
    return { outcome, added };
  }

  private async sendAll(
    commands: readonly RequestCommand[],
    added: { readonly standing: Standing; readonly opened: boolean },
  ): Promise<RowOutcome> {
    let position: Position | undefined;
    try {
      for (const command of commands) position = (await this.send(command))?.position ?? position;
      return { kind: 'added', ...added, position };
    } catch (error) {
      if (!(error instanceof CommandRejected)) throw error;
      // Somebody else changed the request meanwhile. Only its decider was asked, so the rejection is one of its own.
      return rejected(error.rejection as RequestRejection);
    }
  }
}
