import { connectAdoptingOrStarting, passwordOf } from './adopt-or-start.js';
import { binaries, type Binaries } from './binaries.js';
import { ServerReleased } from './errors.js';
import { type DataFolder, folderError, openDataFolder } from './folder.js';
import { isConnectionLost, type Seat, takeSeat } from './seat.js';
import { stopServer } from './stop.js';

export interface EmbeddedServerOptions {
  /** Made where missing. Everything of the server lies in its sub-folder `postgres`. */
  readonly dataDir: string;
  /** Holds the lock of the running system as well: one process at a time. */
  readonly exclusive?: boolean;
}

/** One process's use of the server that runs on a data directory. */
export interface EmbeddedServer {
  /** Connection string of the superuser, for one database. */
  url(database?: string): string;
  /** Settles with why this use of the server ended: we released it, or the server went away. */
  ended(): Promise<'released' | 'lost'>;
  /**
   * Adopts or starts the server again after it was lost, on its old port if that is free; else does nothing.
   * Throws as {@link acquireEmbeddedServer} does, and {@link ServerReleased}.
   */
  ensureRunning(): Promise<void>;
  /** Lets go of the server; whoever is last stops it, cleanly. Safe to call twice. */
  release(): Promise<void>;
}

class AcquiredServer implements EmbeddedServer {
  private seat: Seat | undefined;
  private lastPort: number | undefined;
  private released = false;
  /** Of the acquisition or release under way: they follow one another. */
  private turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly folder: DataFolder,
    private readonly programs: Binaries,
    private readonly exclusive: boolean,
  ) {}

  url(database = 'postgres'): string {
    const password = passwordOf(this.folder);
    return `postgres://postgres:${password}@127.0.0.1:${this.lastPort}/${encodeURIComponent(database)}`;
  }

  async ended(): Promise<'released' | 'lost'> {
    await this.seat?.gone;
    return this.released ? 'released' : 'lost';
  }

  ensureRunning(): Promise<void> {
    return this.inTurn(async () => {
      while (this.seat === undefined) {
        if (this.released) throw new ServerReleased();
        this.seat = await this.trySeat();
      }
    });
  }

  release(): Promise<void> {
    this.released = true;
    return this.inTurn(async () => {
      if (this.seat !== undefined) await this.leave(this.seat);
    });
  }

  /** Undefined when the server stopped under us: whoever was last had just left. */
  private async trySeat(): Promise<Seat | undefined> {
    const client = await connectAdoptingOrStarting(this.folder, this.programs, this.lastPort);
    this.lastPort = client.port;
    try {
      const seat = await takeSeat(client, this.folder, this.exclusive);
      void seat.gone.then(() => (this.seat = undefined));
      return seat;
    } catch (error) {
      await client.end();
      if (isConnectionLost(error)) return undefined;
      throw error;
    }
  }

  private async leave(seat: Seat): Promise<void> {
    try {
      const role = await seat.leaveUnlessLast();
      if (role === 'last') await stopServer(this.folder, this.programs);
    } catch (error) {
      if (!isConnectionLost(error)) throw error;
    }
    await seat.gone;
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const mine = this.turn.then(work);
    this.turn = mine.catch(() => undefined);
    return mine;
  }
}

/**
 * Adopts the server that runs on the data directory, or starts one; makes the cluster where there is none.
 * @throws {@link AlreadyRunning} `exclusive`, and another process has the running system
 * @throws {@link NoBinaries} | {@link NoUnprivilegedAccount} | {@link FolderNotWritable} | {@link DiskFull}
 *   | {@link IncompatibleData} | {@link StartFailed}
 */
export const acquireEmbeddedServer = async ({
  dataDir,
  exclusive = false,
}: EmbeddedServerOptions): Promise<EmbeddedServer> => {
  const programs = binaries();
  const folder = openDataFolder(dataDir);
  const server = new AcquiredServer(folder, programs, exclusive);
  try {
    await server.ensureRunning();
  } catch (error) {
    throw folderError(folder.dataDir, error);
  }
  return server;
};
