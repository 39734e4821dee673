/** What reading untrusted input gives: the value, or why there is none, in one clear sentence. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: InputError };

export interface InputError {
  /** Stable, for programs: `invalid-date`, `unknown-field` … */
  readonly type: string;
  readonly message: string;
}

export const read = <T>(value: T): Parsed<T> => ({ ok: true, value });

export const refused = (type: string, message: string): Parsed<never> => ({
  ok: false,
  error: { type, message },
});

/** The first field of an object that is not among those known. */
export const unknownField = (object: object, known: readonly string[]): string | undefined =>
  Object.keys(object).find((name) => !known.includes(name));

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
