import type { DomainEvent } from '#lib/event-sourcing';
import type { OfConsultation } from './event-subject.js';
import type {
  DocumentReference,
  LateEntryChange,
  LateEntryFinding,
  LateEntryName,
} from './vocabulary.js';

// That nobody has contested in time is told by no event: the entry counts as it was entered, and goes on to.

export type LateEntryConfirmed = DomainEvent<
  'LateEntryConfirmed',
  OfConsultation & { readonly late: LateEntryName }
>;
/** It does not stand: until it is found on, what counts is the instant it reached this system, or the entry it corrected. */
export type LateEntryContested = DomainEvent<
  'LateEntryContested',
  OfConsultation & { readonly change: LateEntryChange; readonly reason: string }
>;
/** `change`: an entry upheld counts again as it did before it was contested. */
export type LateEntryFound = DomainEvent<
  'LateEntryFound',
  OfConsultation & {
    readonly late: LateEntryName;
    readonly finding: LateEntryFinding;
    readonly ruling: DocumentReference;
    readonly change?: LateEntryChange;
  }
>;

export type LateEntryEvent = LateEntryConfirmed | LateEntryContested | LateEntryFound;
