export interface BackedUpTable {
  readonly name: string;
  /** How its rows follow each other in the file. */
  readonly order: string;
}

/** What cannot be computed again: the record, the keys that open what it seals, the accounts, the secrets. */
export const BACKED_UP: readonly BackedUpTable[] = [
  { name: 'event_store.record', order: 'one' },
  { name: 'event_store.events', order: 'position' },
  { name: 'public.account', order: 'person' },
  { name: 'public.person_key', order: 'person' },
  { name: 'public.identity_secret', order: 'name' },
  { name: 'public.idempotency_key', order: 'person, key' },
];
