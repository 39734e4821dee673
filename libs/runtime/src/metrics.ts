import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { inTime } from './health.js';

const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

export interface Measured<Label extends string> {
  /** `dunghan_<what>_<unit>`. */
  readonly name: `dunghan_${string}`;
  readonly help: string;
  readonly labels: readonly Label[];
  /** Asked at each scrape. */
  readonly read: () => Promise<
    readonly { readonly labels: Readonly<Record<Label, string>>; readonly value: number }[]
  >;
}

/** What this process measures of itself, in the Prometheus format. */
export class Metrics {
  readonly registry = new Registry();

  readonly appendSeconds = new Histogram({
    name: 'dunghan_append_seconds',
    help: 'Time until an append to the event store was acknowledged',
    buckets: SECONDS,
    registers: [this.registry],
  });

  readonly decideSeconds = new Histogram({
    name: 'dunghan_decide_seconds',
    help: 'Time a command took from dispatch to its answer, append included',
    labelNames: ['command'],
    buckets: SECONDS,
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /**
   * Adds a figure that is looked up when somebody asks, so that it is never stale. It is left out while it
   * cannot be looked up: the other figures are wanted then more than ever.
   */
  gauge<Label extends string>({ name, help, labels, read }: Measured<Label>): void {
    const gauge: Gauge<Label> = new Gauge({
      name,
      help,
      labelNames: labels,
      registers: [this.registry],
      collect: async () => {
        gauge.reset();
        const values = await inTime(read).catch(() => []);
        for (const { labels: label, value } of values) gauge.set(label, value);
      },
    });
  }

  /** The exposition text and its content type. */
  async exposition(): Promise<{ readonly contentType: string; readonly text: string }> {
    return { contentType: this.registry.contentType, text: await this.registry.metrics() };
  }
}
