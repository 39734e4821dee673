import { ListOf } from '../http/shown.js';

/** The point in which an agency takes a side. */
export class StanceView {
  readonly agency!: string;
  readonly opinion!: string;
  readonly point!: number;
}

/** Agencies hold opposite stances on one thing: the lead has that to settle. */
export class ConflictView {
  /** An article, a table, a page. */
  readonly concerns!: string;

  @ListOf(() => StanceView)
  readonly agreeing!: readonly StanceView[];

  @ListOf(() => StanceView)
  readonly objecting!: readonly StanceView[];

  /** The lead has responded to every point of it. */
  readonly settled!: boolean;
}
