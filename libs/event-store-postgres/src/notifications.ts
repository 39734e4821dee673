import type pg from 'pg';
import type { Bell } from './bell.js';

const CHANNEL = 'event_store';
/** Followers are told of appends at most this often; what is missed is found by polling. */
const AT_MOST_EVERY_MS = 20;
const RECONNECT_MS = 500;

/** Tells other processes of appends, and rings the bell here when they append or we do. */
export class Notifications {
  private told = Promise.resolve();
  private toTell = false;
  private listening = false;
  private ears: pg.PoolClient | undefined;
  private closed = false;
  private retry: NodeJS.Timeout | undefined;

  constructor(
    private readonly pool: pg.Pool,
    private readonly bell: Bell,
  ) {}

  /**
   * Rings here and elsewhere, at once after a quiet moment and soon in a busy one: a notification per append
   * would cost two thirds of the throughput, and a look per append as much as the append.
   */
  readonly announce = (): void => {
    if (this.toTell || this.closed) return;
    this.toTell = true;
    this.told = this.told.then(async () => {
      this.toTell = false;
      this.bell.ring();
      // Whoever misses it polls.
      await this.pool.query(`notify ${CHANNEL}`).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, AT_MOST_EVERY_MS).unref());
    });
  };

  /** Keeps one connection of this process listening, from the first call on. */
  listen(): void {
    if (this.listening || this.closed) return;
    this.listening = true;
    void this.connect();
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.retry);
    this.ears?.release(true);
    this.ears = undefined;
  }

  private async connect(): Promise<void> {
    try {
      const client = await this.pool.connect();
      if (this.closed) {
        client.release();
        return;
      }
      this.ears = client;
      client.on('notification', () => this.bell.ring());
      client.on('error', () => this.lost(client));
      client.on('end', () => this.lost(client));
      await client.query(`listen ${CHANNEL}`);
      // What happened while nobody listened.
      this.bell.ring();
    } catch {
      if (this.ears) this.lost(this.ears);
      else this.reconnectLater();
    }
  }

  private lost(client: pg.PoolClient): void {
    if (this.ears !== client) return;
    this.ears = undefined;
    client.release(true);
    this.reconnectLater();
  }

  private reconnectLater(): void {
    if (!this.closed) this.retry = setTimeout(() => void this.connect(), RECONNECT_MS);
  }
}
