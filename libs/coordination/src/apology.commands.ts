import type { AgencyId } from '#lib/agencies';
import { Command } from '#lib/event-sourcing';
import type { ToRequest } from './command-target.js';
import type { Apology } from './vocabulary.js';

// By the lead agency, which settles the administrative procedure

/** Records the letter that apologises for a late result and sets a new date. */
export class RecordApology extends Command<
  ToRequest & {
    readonly apology: Apology;
    /** The consulted agency whose lateness caused it, named internally; absent: the lead itself. */
    readonly causedBy?: AgencyId;
  }
> {
  readonly type = 'RecordApology';
}
