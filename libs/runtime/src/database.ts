import type { Configuration } from './configuration.js';

/** The PostgreSQL database this process uses, for as long as it needs it. */
export abstract class Database {
  /** Connection string. */
  abstract readonly url: string;
  /** Lets go of it; an embedded server that nobody else uses is stopped. */
  abstract release(): Promise<void>;
}

/** The server at `DATABASE_URL`, else the embedded one of `DATA_DIR`, adopted or started. */
export const openDatabase = async ({ DATABASE_URL }: Configuration): Promise<Database> => {
  if (DATABASE_URL !== undefined) return { url: DATABASE_URL, release: async () => undefined };
  throw new Error('not yet');
};
