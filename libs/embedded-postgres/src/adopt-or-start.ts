import { readFileSync, statSync } from 'node:fs';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Binaries } from './binaries.js';
import { StartFailed } from './errors.js';
import { type DataFolder, errorCode } from './folder.js';
import { initialise } from './initialise.js';
import { isServerOf, readPostmaster } from './postmaster.js';
import { chooseRunAs } from './run-as.js';
import { alone } from './start-lock.js';
import { startServer } from './start.js';

const LOOK_EVERY_MS = 20;
/** Long enough to replay the log of a killed server after heavy writing. */
const GIVE_UP_AFTER_MS = 120_000;
/** PostgreSQL's `cannot_connect_now`: starting, recovering or stopping. */
const NOT_NOW = '57P03';
const WRONG_PASSWORD = '28P01';

export const passwordOf = ({ passwordFile }: DataFolder): string =>
  readFileSync(passwordFile, 'utf8').trim();

const connectTo = async (port: number, password: string): Promise<pg.Client> => {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password,
    database: 'postgres',
    ssl: false,
    keepAlive: true,
    application_name: `embedded-postgres, process ${process.pid}`,
    connectionTimeoutMillis: 5_000,
  });
  // The end of a connection is told by 'end'; without a listener 'error' would end the process.
  client.on('error', () => undefined);
  await client.connect();
  return client;
};

/** A connection, 'busy' where the server cannot take one just now, 'nobody' where none of ours listens. */
const adopt = async (folder: DataFolder): Promise<pg.Client | 'busy' | 'nobody'> => {
  const server = readPostmaster(folder.cluster);
  if (server === undefined) return 'nobody';
  const password = passwordOf(folder);
  try {
    return await connectTo(server.port, password);
  } catch (error) {
    const alive = isServerOf(folder.cluster, server.processId);
    if (alive && errorCode(error) === WRONG_PASSWORD) throw error;
    return alive || errorCode(error) === NOT_NOW ? 'busy' : 'nobody';
  }
};

const ownerOf = (cluster: string): number | undefined =>
  statSync(cluster, { throwIfNoEntry: false })?.uid;

const adoptOrStart = async (
  folder: DataFolder,
  { initdb, postgres }: Binaries,
  wantedPort: number | undefined,
): Promise<pg.Client> => {
  const giveUpAt = performance.now() + GIVE_UP_AFTER_MS;
  let port = wantedPort ?? readPostmaster(folder.cluster)?.port;
  while (performance.now() < giveUpAt) {
    const client = await adopt(folder);
    if (client !== 'busy' && client !== 'nobody') return client;
    if (client === 'nobody') {
      const runAs = chooseRunAs(folder.dataDir, postgres, ownerOf(folder.cluster));
      initialise(folder, initdb, runAs);
      const outcome = await startServer(folder, postgres, runAs, port);
      if (outcome === 'ready') continue;
      if (outcome === 'port-taken') port = undefined;
    }
    await pause(LOOK_EVERY_MS);
  }
  throw new StartFailed(folder.dataDir, `no answer within ${GIVE_UP_AFTER_MS / 1_000} s`);
};

/**
 * A connection to the server of this folder: the one that runs, else one started now, in a cluster made now
 * where there is none. The port a server had before is taken again if it is free.
 */
export const connectAdoptingOrStarting = (
  folder: DataFolder,
  binaries: Binaries,
  wantedPort: number | undefined,
): Promise<pg.Client> => alone(folder.dataDir, () => adoptOrStart(folder, binaries, wantedPort));
