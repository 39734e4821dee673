import {
  acquireEmbeddedServer,
  type Configuration,
  embeddedDatabase,
  keepRunning,
  type ServerChange,
} from '#lib/runtime';

export interface SystemDatabase {
  /** As of now: a restarted server may have had to take another port. */
  readonly url: () => string;
  /** Ends what was begun; settles when the server has stopped or others go on using it. */
  release(): Promise<void>;
}

const sentence = (change: ServerChange): string => {
  switch (change.type) {
    case 'down':
      return 'The database server ended; it starts again.';
    case 'restarted':
      return 'The database server runs again.';
    case 'restart-failed':
      return `The database server does not start (${String(change.error)}); next try in ${change.nextAttemptInMs} ms.`;
  }
};

/**
 * The database of the running system: at `DATABASE_URL`, else on the embedded server, which is ours alone and is
 * started again whenever it dies. Throws as `acquireEmbeddedServer` does, `AlreadyRunning` among it.
 */
export const openSystemDatabase = async (
  { DATABASE_URL, DATA_DIR }: Configuration,
  report: (sentence: string) => void,
  moved: () => void,
): Promise<SystemDatabase> => {
  if (DATABASE_URL !== undefined)
    return { url: () => DATABASE_URL, release: async () => undefined };
  const server = await acquireEmbeddedServer({ dataDir: DATA_DIR, exclusive: true });
  let database = await embeddedDatabase(server);
  const watching = keepRunning(server, (change) => {
    report(sentence(change));
    if (change.type !== 'restarted') return;
    void embeddedDatabase(server).then((again) => {
      const elsewhere = again.url !== database.url;
      database = again;
      if (elsewhere) moved();
    });
  });
  return {
    url: () => database.url,
    release: async () => {
      await server.release();
      await watching;
    },
  };
};
