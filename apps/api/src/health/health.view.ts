import type { Health } from '#lib/runtime';

export class HealthView {
  readonly status!: Health['status'];
  /** What was looked at, and why it is not well: for those signed in. */
  readonly checks?: Health['checks'];
}
