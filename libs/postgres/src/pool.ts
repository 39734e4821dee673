import pg from 'pg';

export interface PoolSettings {
  /** Shown in `pg_stat_activity`. */
  readonly name: string;
  /** Most connections at once. */
  readonly max?: number;
}

/** The server cancels a statement after this long; a server that is gone is given up a little later. */
const STATEMENT_MS = 10_000;
const CONNECT_MS = 5_000;

/**
 * A pool in which every wait is bounded: for a connection 5 s, for a statement 10 s.
 * The caller ends it.
 */
export const openPool = (url: string, { name, max = 10 }: PoolSettings): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: name,
    max,
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    lock_timeout: STATEMENT_MS,
    query_timeout: STATEMENT_MS + 2_000,
    idleTimeoutMillis: 30_000,
  });
  // A connection that breaks is replaced, and whoever uses it is told by the statement that fails:
  // without a listener the same failure would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
};
