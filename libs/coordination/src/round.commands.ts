import type { AgencyId } from '#lib/agencies';
import { Command } from '#lib/event-sourcing';
import type { ToRequest } from './command-target.js';
import type { RequestId } from './vocabulary.js';

// By whoever opens a further round, on the request of the round before, first

/** Keeps the place of the next round for one letter, so that no other takes it. */
export class AskAgain extends Command<
  ToRequest & {
    /** The request that the letter of the next round opens. */
    readonly round: RequestId;
    /** Of the next round. */
    readonly lead: AgencyId;
  }
> {
  readonly type = 'AskAgain';
}
