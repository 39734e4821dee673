import { types } from 'node:util';
import pg from 'pg';

/** The SQLSTATE the server answered with, or `undefined` when the failure is not the server's answer. */
export const sqlState = (failure: unknown): string | undefined =>
  failure instanceof pg.DatabaseError ? failure.code : undefined;

/** The server ended the connection: what it was asked last may or may not have been done. */
const CONNECTION_ENDED = ['57P01', '57P02', '57P05', '08000', '08003', '08006', '08007'];

/** The server refused before doing anything: starting, stopping, full, locked, cancelled or read-only. */
const REFUSED = /^(57|53|58|40|08)|^(55P03|25006)$/;

/**
 * What the failure of a statement, as the driver threw it, means for the one who sent it.
 * - `outage`: the server answered that it did nothing; it may later
 * - `lost`: no answer came; the statement may or may not have been carried out
 * - `mistake`: the statement itself is wrong, and will be wrong again
 */
export const meaningOf = (failure: unknown): 'outage' | 'lost' | 'mistake' => {
  const state = sqlState(failure);
  if (state === undefined) return isOfNetwork(failure) ? 'lost' : 'mistake';
  if (CONNECTION_ENDED.includes(state)) return 'lost';
  return REFUSED.test(state) ? 'outage' : 'mistake';
};

/** Everything the driver throws that is neither the server's answer nor a mistake of the program. */
const isOfNetwork = (failure: unknown): boolean =>
  types.isNativeError(failure) &&
  !['TypeError', 'RangeError'].includes(failure.name) &&
  !failure.message.includes('after calling end on the pool');

/** Worth another try: the server is away, not the statement wrong. */
export const isOutage = (failure: unknown): boolean => meaningOf(failure) !== 'mistake';
