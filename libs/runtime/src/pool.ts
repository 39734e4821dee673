import { Pool } from 'pg';
import type { Configuration } from './configuration.js';
import type { Database } from './database.js';

const CONNECT_WITHIN_MS = 5_000;

/** Connections that give up instead of hanging, and are told apart by service on the server. */
export const openPool = (
  { url }: Database,
  { DATABASE_CONNECTIONS }: Configuration,
  service: string,
): Pool => {
  const pool = new Pool({
    connectionString: url,
    max: DATABASE_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    keepAlive: true,
    application_name: `dunghan ${service}`,
  });
  // An idle connection that breaks is replaced at its next use; unheard, it would end the process.
  pool.on('error', () => undefined);
  return pool;
};
