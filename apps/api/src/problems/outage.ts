import { DatabaseError } from 'pg';

/** Classes of SQLSTATE that speak of the server and not of the statement. */
const SERVER_AWAY = /^(08|53|57|58)/;
const NETWORK = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOENT',
  'EHOSTUNREACH',
  'ENOTFOUND',
];
/** What the driver says, without a code, when a connection breaks or none is to be had in time. */
const DRIVER =
  /^(Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether the database that answers questions could not be reached: come back later. */
export const isOutage = (failure: unknown): boolean => {
  if (failure instanceof DatabaseError) return SERVER_AWAY.test(failure.code ?? '');
  if (failure instanceof AggregateError) return failure.errors.some(isOutage);
  if (!(failure instanceof Error)) return false;
  const code = 'code' in failure ? failure.code : undefined;
  return (typeof code === 'string' && NETWORK.includes(code)) || DRIVER.test(failure.message);
};
