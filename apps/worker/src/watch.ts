import { setTimeout as pause } from 'node:timers/promises';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';

/** Looks at the start and again and again while the process lives. */
export abstract class Watch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly stop = new AbortController();
  private watching = Promise.resolve();
  private waiting = new AbortController();

  onApplicationBootstrap(): void {
    this.watching = this.watch();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await this.watching;
  }

  /** Looks; answers how long to wait before the next look, in milliseconds. Never throws. */
  protected abstract lookOnce(): Promise<number>;

  /** Ends the wait before the next look; during a look, there is none after it. */
  protected wake(): void {
    this.waiting.abort();
  }

  /** Aborts when no look follows any more. */
  protected get signal(): AbortSignal {
    return this.stop.signal;
  }

  private async watch(): Promise<void> {
    const { signal } = this.stop;
    while (!signal.aborted) {
      this.waiting = new AbortController();
      const wait = await this.lookOnce();
      const woken = AbortSignal.any([signal, this.waiting.signal]);
      await pause(wait, undefined, { signal: woken }).catch(() => undefined);
    }
  }
}
