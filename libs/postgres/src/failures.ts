import pg from 'pg';

/** The server ended the connection: what it was asked last may or may not have been done. */
const CONNECTION_ENDED = ['57P01', '57P02', '57P05', '08000', '08003', '08006', '08007'];

/** The server refused before doing anything: starting, stopping, full, locked, cancelled or read-only. */
const REFUSED = /^(57|53|58|40|08)|^(55P03|25006)$/;

/** What the driver says when the connection was gone before the statement was sent, */
const NOT_SENT = /not queryable|trying to connect|connection timeout|timeout expired/;
/** and when it broke, or fell silent, afterwards. */
const NO_ANSWER = /^(Connection terminated|Query read timeout)/;

/** Errors of the operating system (`ECONNRESET`), not of Node (`ERR_…`). */
const isOfNetwork = ({ code }: { readonly code?: unknown }): boolean =>
  typeof code === 'string' && /^E(?!RR_)[A-Z]+/.test(code);

/**
 * What the failure of a statement means for the one who sent it.
 * - `outage`: nothing was done; it may be later
 * - `lost`: no answer came; the statement may or may not have been carried out
 * - `mistake`: the statement itself is wrong, and will be wrong again
 */
export const meaningOf = (failure: unknown): 'outage' | 'lost' | 'mistake' => {
  if (failure instanceof pg.DatabaseError) {
    const state = failure.code ?? '';
    if (CONNECTION_ENDED.includes(state)) return 'lost';
    return REFUSED.test(state) ? 'outage' : 'mistake';
  }
  // Not `instanceof Error`: errors of the system come from outside the realm that specs run in.
  if (typeof failure !== 'object' || failure === null) return 'mistake';
  const message = 'message' in failure ? String(failure.message) : '';
  if (NOT_SENT.test(message)) return 'outage';
  return NO_ANSWER.test(message) || isOfNetwork(failure) ? 'lost' : 'mistake';
};

/** Worth another try: the server is away, not the statement wrong. */
export const isOutage = (failure: unknown): boolean => meaningOf(failure) !== 'mistake';
