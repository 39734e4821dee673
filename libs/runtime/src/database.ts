import pg from 'pg';
import { acquireEmbeddedServer, type EmbeddedServer } from '#lib/embedded-postgres';
import type { Configuration } from './configuration.js';

const NAME = 'dunghan';
/** Somebody else was a moment faster; what we wanted is there. */
const MADE_BY_ANOTHER = ['42P04', '23505'];

/** The PostgreSQL database this process uses, for as long as it needs it. */
export abstract class Database {
  /** Connection string. */
  abstract readonly url: string;
  /** Lets go of it; an embedded server that nobody else uses is stopped. */
  abstract release(): Promise<void>;
}

/** The embedded server keeps the database `postgres` to itself; ours is made at its first use. */
const makeWhereMissing = async (server: EmbeddedServer): Promise<void> => {
  const client = new pg.Client(server.url());
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [NAME]);
    if (rowCount === 0) await client.query(`create database ${NAME} template template0`);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && MADE_BY_ANOTHER.includes(error.code ?? '')))
      throw error;
  } finally {
    await client.end();
  }
};

/** Our database on an embedded server that somebody acquired. */
export const embeddedDatabase = async (server: EmbeddedServer): Promise<Database> => {
  await makeWhereMissing(server);
  return { url: server.url(NAME), release: () => server.release() };
};

/**
 * The database at `DATABASE_URL`, else the one on the embedded server of `DATA_DIR`, which is adopted
 * or started. Throws as {@link acquireEmbeddedServer} does.
 */
export const openDatabase = async ({ DATABASE_URL, DATA_DIR }: Configuration): Promise<Database> =>
  DATABASE_URL === undefined
    ? embeddedDatabase(await acquireEmbeddedServer({ dataDir: DATA_DIR }))
    : { url: DATABASE_URL, release: async () => undefined };
