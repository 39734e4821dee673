import type { AgencyId } from '#lib/agencies';
import type { DomainEvent } from '#lib/event-sourcing';
import type { OfRequest } from './event-subject.js';
import type { Apology, ApologyFailing, ApologyOwed } from './vocabulary.js';

/** A letter that was sent is recorded as it was, and what of it is not as required is marked. */
export type ApologyRecorded = DomainEvent<
  'ApologyRecorded',
  OfRequest & {
    readonly apology: Apology;
    readonly causedBy?: AgencyId;
    readonly owed: ApologyOwed;
    readonly failings: readonly ApologyFailing[];
  }
>;
