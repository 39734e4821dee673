import type {
  DocumentReference,
  LateEntry,
  LateEntryFinding,
  LateEntryName,
  LateEntryStanding,
} from '#lib/coordination';
import type { Instant } from '#lib/working-time';

/** An act entered for an earlier day by the party it favours (R12). */
export interface LateEntryFile extends Pick<
  LateEntry,
  'name' | 'enteredBy' | 'at' | 'contestableUntil' | 'undone'
> {
  readonly standing: LateEntryStanding;
}

/** What the other party said of a late entry, and what was found. */
export type LateEntryToldFile = { readonly name: LateEntryName; readonly at: Instant } & (
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'contested'; readonly reason: string }
  | {
      readonly kind: 'found';
      readonly finding: LateEntryFinding;
      readonly ruling: DocumentReference;
    }
);
