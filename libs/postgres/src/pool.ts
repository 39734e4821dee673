import pg from 'pg';

export interface PoolSettings {
  /** Shown in `pg_stat_activity`. */
  readonly name: string;
  /** Most connections at once. */
  readonly max?: number;
  /** The server cancels a statement after this long, in milliseconds: 10 s unless told. */
  readonly statementMs?: number;
}

const STATEMENT_MS = 10_000;
const CONNECT_MS = 5_000;
/** A server that has not even cancelled the statement by then is frozen or gone, and given up. */
const GRACE = 1.2;

/**
 * A pool in which every wait is bounded: for a connection 5 s, for a statement 10 s or as told, a fifth more
 * when the server is frozen. The caller ends it.
 */
export const openPool = (
  url: string,
  { name, max = 10, statementMs = STATEMENT_MS }: PoolSettings,
): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: name,
    max,
    keepAlive: true,
    connectionTimeoutMillis: Math.min(CONNECT_MS, statementMs),
    statement_timeout: statementMs,
    lock_timeout: statementMs,
    query_timeout: statementMs * GRACE,
    idleTimeoutMillis: 30_000,
  });
  // A connection that breaks is replaced, and whoever uses it is told by the statement that fails:
  // without a listener the same failure would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
};
