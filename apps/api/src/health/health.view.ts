import type { Health } from '#lib/runtime';
import { ListOf } from '../http/shown.js';
import type { KeeperAnswer, ProjectionAnswer } from './following.js';

export class ProjectionHealthView implements ProjectionAnswer {
  readonly projection!: string;
  readonly state!: ProjectionAnswer['state'];
  readonly ok!: boolean;
  /** Why it is not well. */
  readonly reason?: string;
  /** Since it was last seen at the head of the record, in seconds; absent when it never was. */
  readonly behindSeconds?: number;
}

export class KeeperHealthView implements KeeperAnswer {
  readonly ok!: boolean;
  /** Why it is not well. */
  readonly reason?: string;
  /** Since its last run, in seconds; absent when it never ran. */
  readonly agoSeconds?: number;
  /** Requests with a passed window, a notice to post, or something to pass on, in its last run. */
  readonly requests?: number;
  /** How many of them could not be told. */
  readonly failed?: number;
}

export class HealthView {
  /**
   * `degraded`: calls are served, but what they show falls behind or passed windows are not noticed.
   * `failing`: calls cannot be served.
   */
  readonly status!: 'ok' | 'degraded' | 'failing';
  /** What this process needs, and why it is not well: for those signed in. */
  readonly checks?: Health['checks'];
  /** How every projection is doing, as its worker said: for those signed in. */
  @ListOf(() => ProjectionHealthView, 'optional')
  readonly projections?: readonly ProjectionHealthView[];
  /** How the deadline keeper is doing: for those signed in. */
  readonly keeper?: KeeperHealthView;
  /** Whether the reminders, chases and escalations that are due are posted: for those signed in. */
  readonly ladder?: KeeperHealthView;
  /** Whether what ended bodies still owe and lead is passed on: for those signed in. */
  readonly succession?: KeeperHealthView;
}
