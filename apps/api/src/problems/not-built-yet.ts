import { DatabaseError } from 'pg';

const UNDEFINED_TABLE = '42P01';
const UNDEFINED_SCHEMA = '3F000';

/** Whether a read model has no tables yet: the worker that builds it has not got there. */
export const isNotBuiltYet = (failure: unknown): boolean =>
  failure instanceof DatabaseError &&
  (failure.code === UNDEFINED_TABLE || failure.code === UNDEFINED_SCHEMA);
