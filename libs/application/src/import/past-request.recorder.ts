import type { RequestCommand, RequestRejection } from '#lib/coordination';
import { CommandRejected, type Position } from '#lib/event-sourcing';
import { contradictionOf } from './contradiction.js';
import type { Dispatching } from './dispatching.js';
import type { RowRefusal } from './import-report.js';
import type { ImportTerms } from './import-terms.js';
import type { PlacedRow, RowCommands } from './past-request.commands.js';
import { type RecordedPast, recordedPast } from './recorded-past.js';

export type RowOutcome =
  | {
      readonly kind: 'added';
      /** It was the first of its request. */
      readonly opened: boolean;
      /** Of its last event; a rehearsal has none. */
      readonly position: Position | undefined;
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly refusal: RowRefusal };

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

/** Puts rows on the record through the command handlers, each only as far as it is new. */
export class PastRequestRecorder {
  constructor(
    private readonly dispatching: Dispatching,
    private readonly commands: RowCommands,
    private readonly terms: ImportTerms,
  ) {}

  async record(row: PlacedRow): Promise<RowOutcome> {
    const past = recordedPast(await this.dispatching.past(row.requestId));
    const refusal = past && contradictionOf(row.row, row.addressee, past, this.terms);
    if (refusal) return { kind: 'refused', refusal };
    try {
      return await this.take(steps(row, past, this.commands), past === undefined);
    } catch (error) {
      if (!(error instanceof CommandRejected)) throw error;
      // Only the request decider was asked, so the rejection is one of its own.
      const rejection = error.rejection as RequestRejection;
      return { kind: 'refused', refusal: { type: 'Rejected', rejection } };
    }
  }

  private async take(commands: readonly RequestCommand[], opened: boolean): Promise<RowOutcome> {
    if (commands.length === 0) return { kind: 'unchanged' };
    let position: Position | undefined;
    for (const command of commands)
      position = (await this.dispatching.execute(command))?.position ?? position;
    return { kind: 'added', opened, position };
  }
}
