import type { Health } from '#lib/runtime';
import type { KeeperAnswer, ProjectionAnswer } from './following.js';

export class HealthView {
  /**
   * `degraded`: calls are served, but what they show falls behind or passed windows are not noticed.
   * `failing`: calls cannot be served.
   */
  readonly status!: 'ok' | 'degraded' | 'failing';
  /** What this process needs, and why it is not well: for those signed in. */
  readonly checks?: Health['checks'];
  /** How every projection is doing, as its worker said: for those signed in. */
  readonly projections?: readonly ProjectionAnswer[];
  /** How the deadline keeper is doing: for those signed in. */
  readonly keeper?: KeeperAnswer;
}
