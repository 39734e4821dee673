import type { AnyRejection } from './sentences.js';

/** `SeenIsStale` as `seen-is-stale`. */
export type KebabCase<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? Rest extends Uncapitalize<Rest>
    ? `${Lowercase<First>}${KebabCase<Rest>}`
    : `${Lowercase<First>}-${KebabCase<Rest>}`
  : Name;

/** What a refusal is called outside the code: the `type` of a problem or of an error line. */
export const problemType = <Name extends string>(name: Name): KebabCase<Name> =>
  // The type says in its own language what the two calls do.
  name.replace(/(?<!^)(?=[A-Z])/g, '-').toLowerCase() as KebabCase<Name>;

/** The type of every rejection, as callers see it. */
export type RejectionProblemType = KebabCase<AnyRejection['type']>;
