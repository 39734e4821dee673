import type { PointResponse } from '#lib/coordination';
import type { ConflictFile } from '#lib/read-models';
import { ListOf } from '../http/shown.js';

/** The point in which an agency takes a side. */
export class StanceView {
  readonly agency!: string;
  readonly opinion!: string;
  readonly point!: number;
  /** What the lead makes of it; absent until it has responded. */
  readonly response?: PointResponse['kind'];
}

/** Agencies hold opposite stances on one thing: the lead has that to settle. */
export class ConflictView {
  /** An article, a table, a page. */
  readonly concerns!: string;

  @ListOf(() => StanceView)
  readonly agreeing!: readonly StanceView[];

  @ListOf(() => StanceView)
  readonly objecting!: readonly StanceView[];

  /**
   * `settled`: the lead has responded to every point of it; `contradictory`: to all of them, and has accepted points of both
   * sides as a whole.
   */
  readonly standing!: ConflictFile['standing'];
}
