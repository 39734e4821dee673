import pg from 'pg';
import { AlreadyRunning, EmbeddedServerError } from './errors.js';
import { type DataFolder, errorCode } from './folder.js';
import { isAlive } from './is-alive.js';

/** Advisory locks in the database `postgres`, which holds nothing else. They die with their connection. */
export const LOCK = {
  /** Shared by every user of the server; exclusive for the last one, who stops it. */
  users: 1,
  /** Held while leaving, so that of two who leave at once the second sees that it is last. */
  leaving: 2,
  /** Exclusive: the running system. */
  system: 3,
  /** Exclusive: the keeper of the specs' server (`testing/keeper.ts`). */
  keeper: 4,
} as const;

/** How long to wait for the lock before asking who holds it. */
const SYSTEM_WAIT_MS = 1_000;
/** A busy server may need some time to notice that a killed holder is gone. */
const NOTICED_WITHIN_MS = 20_000;
const LOCK_NOT_AVAILABLE = '55P03';
/** Sent with its last breath by a server that is shut down or whose other process crashed. */
const LAST_WORDS = ['57P01', '57P02', '57P03'];

/** A user's place at the server: a connection and the locks it holds. */
export interface Seat {
  readonly port: number;
  /** Settles when the connection is gone, whoever ended it. */
  readonly gone: Promise<void>;
  /** Asks whether no one else is left; where others are, the seat is given up at once. */
  leaveUnlessLast(): Promise<'left' | 'last'>;
}

/** The connection ended under a query: the server stopped or died, it did not refuse. */
export const isConnectionLost = (error: unknown): boolean =>
  error instanceof pg.DatabaseError
    ? LAST_WORDS.includes(error.code ?? '')
    : !(error instanceof EmbeddedServerError);

const holderOf = async (client: pg.Client): Promise<number | undefined> => {
  const { rows } = await client.query<{ application_name: string }>(
    `select application_name from pg_locks join pg_stat_activity using (pid)
      where locktype = 'advisory' and classid = 0 and objid = $1 and granted`,
    [LOCK.system],
  );
  const processId = Number(/\d+$/.exec(rows[0]?.application_name ?? '')?.[0]);
  return processId > 0 ? processId : undefined;
};

const leaveUnlessLast = async (client: pg.Client): Promise<'left' | 'last'> => {
  await client.query('select pg_advisory_lock($1)', [LOCK.leaving]);
  const { rows } = await client.query<{ last: boolean }>(
    'select pg_try_advisory_lock($1) as last',
    [LOCK.users],
  );
  if (rows[0]?.last === true) return 'last';
  await client.query('select pg_advisory_unlock_shared($1)', [LOCK.users]);
  await client.end();
  return 'left';
};

const tryLock = async (client: pg.Client): Promise<boolean> => {
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK.system]);
    return true;
  } catch (error) {
    if (errorCode(error) !== LOCK_NOT_AVAILABLE) throw error;
    return false;
  }
};

/** Waits for a lock whose holder has died, and for no other. */
const becomeTheSystem = async (client: pg.Client, dataDir: string): Promise<void> => {
  const giveUpAt = performance.now() + NOTICED_WITHIN_MS;
  await client.query(`set lock_timeout = ${SYSTEM_WAIT_MS}`);
  while (!(await tryLock(client))) {
    const holder = await holderOf(client);
    const lives = holder !== undefined && isAlive(holder);
    if (lives || performance.now() > giveUpAt) throw new AlreadyRunning(dataDir, holder);
  }
  await client.query('reset lock_timeout');
};

/**
 * Takes a seat over an open connection.
 * @throws {@link AlreadyRunning} `exclusive` was asked for and another process has it
 */
export const takeSeat = async (
  client: pg.Client,
  { dataDir }: DataFolder,
  exclusive: boolean,
): Promise<Seat> => {
  const gone = new Promise<void>((resolve) => client.once('end', resolve));
  // In this order: who is refused was never a user, and so never keeps the last one from stopping the server.
  if (exclusive) await becomeTheSystem(client, dataDir);
  await client.query('select pg_advisory_lock_shared($1)', [LOCK.users]);
  return { port: client.port, gone, leaveUnlessLast: () => leaveUnlessLast(client) };
};
