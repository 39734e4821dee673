/** Wakes who waits for news. A ring between looking and waiting is not missed: waiters say what they heard. */
export class Bell {
  private rings = 0;
  private readonly waiting = new Set<() => void>();

  /** How often it rang so far. */
  get heard(): number {
    return this.rings;
  }

  ring(): void {
    this.rings += 1;
    for (const wake of this.waiting) wake();
  }

  /** Settles when it has rung since `heard`, after `milliseconds`, or when `signal` aborts. */
  async wait(heard: number, milliseconds: number, signal: AbortSignal): Promise<void> {
    if (this.rings !== heard || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      this.waiting.add(wake);
      signal.addEventListener('abort', wake);
    });
  }
}
