import type { Position } from '#lib/event-sourcing';

export type Checkpoint = Position | 'start';

/** One set of tables of a projection, filled from the record up to a checkpoint. */
export interface Build {
  readonly projection: string;
  readonly build: number;
  readonly version: number;
  /** The identity of the record its checkpoint belongs to. */
  readonly store: string;
  readonly position: Checkpoint;
  readonly state: 'building' | 'live';
}

/** A newer version of the projection is live: this program is the older one. */
export class Superseded extends Error {
  override readonly name = 'Superseded';
  constructor(projection: string, live: number, own: number) {
    super(`${projection} is live in version ${live}; this program knows version ${own} only`);
  }
}

/** The checkpoint belongs to another record than the one that is followed. */
export class OtherRecord extends Error {
  override readonly name = 'OtherRecord';
  constructor(projection: string, followed: string, store: string) {
    super(`${projection} follows the record ${followed}, not ${store}: rebuild it`);
  }
}

/** The build is not where we left it: another process writes it, or it was replaced. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/** A projector threw: going on would leave a gap. */
export class ProjectorFailed extends Error {
  override readonly name = 'ProjectorFailed';
}
