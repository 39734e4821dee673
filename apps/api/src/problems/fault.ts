import type { Problem } from './problem.js';

/** Turns one class of failures into problems; `undefined` for failures of another class. */
export type Fault = (failure: unknown) => Problem | undefined;

export const fault =
  <Failure extends Error>(
    kind: abstract new (...made: never[]) => Failure,
    tell: (failure: Failure) => Problem,
  ): Fault =>
  (failure) =>
    failure instanceof kind ? tell(failure) : undefined;
