import { isOutage as isOutageOfDatabase, sqlState } from '#lib/postgres';

/** What the driver says, without a code, when a connection breaks or none is to be had in time. */
const DRIVER =
  /^(Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has encountered a connection error)/;
const NETWORK = /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|ENOENT)/;

/** Whether the database that answers questions could not be reached: come back later. */
export const isOutage = (failure: unknown): boolean => {
  if (sqlState(failure) !== undefined) return isOutageOfDatabase(failure);
  if (failure instanceof AggregateError) return failure.errors.some(isOutage);
  if (!(failure instanceof Error)) return false;
  const code = 'code' in failure ? String(failure.code) : '';
  return NETWORK.test(code) || DRIVER.test(failure.message);
};

const UNDEFINED_TABLE = '42P01';
const UNDEFINED_SCHEMA = '3F000';

/** Whether a read model has not been built yet: the worker that builds it has not got there. */
export const isNotBuiltYet = (failure: unknown): boolean =>
  [UNDEFINED_TABLE, UNDEFINED_SCHEMA].includes(sqlState(failure) ?? '');
