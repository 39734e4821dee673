import { setTimeout as pause } from 'node:timers/promises';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';

/** Looks at the start and again and again while the process lives. */
export abstract class Watch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly stop = new AbortController();
  private watching = Promise.resolve();

  onApplicationBootstrap(): void {
    this.watching = this.watch();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await this.watching;
  }

  /** Looks; answers how long to wait before the next look, in milliseconds. Never throws. */
  protected abstract lookOnce(): Promise<number>;

  private async watch(): Promise<void> {
    const { signal } = this.stop;
    while (!signal.aborted) {
      const wait = await this.lookOnce();
      await pause(wait, undefined, { signal }).catch(() => undefined);
    }
  }
}
