type Shape = Readonly<Record<string, unknown>>;

/** Makes the data of one schema out of the data of the one before it. */
export type Lift = (older: Shape) => Shape;

/**
 * Older shapes of stored events, per type, oldest first: step `n` lifts schema `n + 1` to `n + 2`.
 * A released step is never edited, and the type name never changes.
 */
export type History = Readonly<Record<string, readonly Lift[]>>;

/** Which shape each event is written in today, and how the older ones are read. */
export interface Schema {
  /** The number of today's shape; the first is 1. */
  current(type: string): number;
  /**
   * The data in today's shape.
   * @throws {@link UnknownSchema} when a newer program wrote it
   */
  upcast(stored: { readonly type: string; readonly schema: number; readonly data: object }): object;
}

/** This program is older than the record it reads. */
export class UnknownSchema extends Error {
  override readonly name = 'UnknownSchema';
  constructor(
    readonly type: string,
    readonly schema: number,
    readonly current: number,
  ) {
    super(
      `${type} is stored in schema ${schema}, but this program knows schemas up to ${current} only: run a newer one`,
    );
  }
}

/** Upcasting happens once, in the adapter: nobody above it sees an old shape. */
export const schema = (history: History = {}): Schema => {
  const current = (type: string) => (history[type]?.length ?? 0) + 1;
  return {
    current,
    upcast: ({ type, schema: stored, data }) => {
      if (stored > current(type)) throw new UnknownSchema(type, stored, current(type));
      const lifts = history[type]?.slice(stored - 1) ?? [];
      return lifts.reduce<object>((older, lift) => lift(older as Shape), data);
    },
  };
};
