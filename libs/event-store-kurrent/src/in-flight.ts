/**
 * Lets so many tasks run at once and queues the rest. The client keeps one stream for all appends, which
 * takes sixteen messages before it makes a writer wait, and a writer that waits when the connection breaks
 * ends in an unhandled rejection. Fifteen at once never wait.
 */
export class InFlight {
  private readonly waiting: (() => void)[] = [];
  private running = 0;

  constructor(private readonly limit: number) {}

  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.running >= this.limit)
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.running += 1;
    try {
      return await task();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
