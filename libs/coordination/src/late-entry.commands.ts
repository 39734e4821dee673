import { Command } from '#lib/event-sourcing';
import type { ToConsultation } from './command-target.js';
import type { DocumentReference, LateEntryFinding, LateEntryName } from './vocabulary.js';

// About an act that the party it favours entered for an earlier day (R12).

/** In the consultation it belongs to, whoever entered it. */
interface ToLateEntry extends ToConsultation {
  readonly late: LateEntryName;
}

// By the other party: the lead of what the agency entered, the agency of what the lead did

/** It was so: the earlier day stands. */
export class ConfirmLateEntry extends Command<ToLateEntry> {
  readonly type = 'ConfirmLateEntry';
}

/** It was not so. Within three working days of the entry; the monitoring body then finds. */
export class ContestLateEntry extends Command<ToLateEntry & { readonly reason: string }> {
  readonly type = 'ContestLateEntry';
}

// By the monitoring body, in nobody's case but another's (R11)

export class FindOnLateEntry extends Command<
  ToLateEntry & { readonly finding: LateEntryFinding; readonly ruling: DocumentReference }
> {
  readonly type = 'FindOnLateEntry';
}

export type LateEntryCommand = ConfirmLateEntry | ContestLateEntry | FindOnLateEntry;
