import type { Brand } from '#lib/event-sourcing';
import type { LocalDate } from '#lib/working-time';

/** A person's name or post, sealed with that person's key; only the key's owner process can open it. */
export type SealedText = Brand<string, 'SealedText'>;

/** An official document as cited: kept as written, its notation unique only within agency, year and register (R10). */
export interface DocumentReference {
  readonly number: string;
  readonly issuedOn: LocalDate;
}

/** Where a fact comes from. What R2 and an opinion demand may be `unrecorded` only when transcribed. */
export type Evidence =
  | { readonly kind: 'recorded'; readonly description?: string }
  | { readonly kind: 'document'; readonly description: string; readonly document?: string }
  | { readonly kind: 'transcribed'; readonly file: string; readonly line: number };

export interface Signer {
  /** As printed before the post: on behalf of, for, by order, by delegation, acting. */
  readonly authority: 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q' | 'none';
  readonly position?: SealedText;
  readonly name?: SealedText;
  /** The delegation in writing behind TUQ. */
  readonly authorisation?: DocumentReference;
}
