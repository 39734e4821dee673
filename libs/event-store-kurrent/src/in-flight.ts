/** The time was up before there was room to send anything. */
export class NoTurn extends Error {
  override readonly name = 'NoTurn';
}

/**
 * Lets so many tasks run at once and queues the rest. The client keeps one stream for all appends, which
 * takes sixteen messages before it makes a writer wait, and a writer that waits when the connection breaks
 * ends in an unhandled rejection. Fifteen at once never wait.
 */
export class InFlight {
  private readonly waiting: (() => void)[] = [];
  private running = 0;

  constructor(private readonly limit: number) {}

  /** @throws {@link NoTurn} it is `notAfter` (milliseconds since 1970) before the task could begin */
  async run<T>(notAfter: number, task: () => Promise<T>): Promise<T> {
    if (this.running < this.limit) this.running += 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      if (Date.now() > notAfter) throw new NoTurn('Too many appends wait for the server');
      return await task();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
