import type { Position as LogPosition } from '@eventstore/db-client';
import type { Position } from '#lib/event-sourcing';

/** Both halves, as the server gave them: `commit/prepare`. */
export const positionOf = ({ commit, prepare }: LogPosition): Position =>
  `${commit}/${prepare}` as Position;

export const logPosition = (position: Position): LogPosition => {
  const [, commit, prepare] = /^(\d+)\/(\d+)$/.exec(position) ?? [];
  if (commit === undefined || prepare === undefined)
    throw new TypeError(`${position} is not a position of this store`);
  return { commit: BigInt(commit), prepare: BigInt(prepare) };
};

/** Negative, zero or positive as `a` stands before, at or after `b` in the log. */
export const compareLogPositions = (a: LogPosition, b: LogPosition): number =>
  sign(a.commit - b.commit) || sign(a.prepare - b.prepare);

const sign = (difference: bigint): number => (difference < 0n ? -1 : difference > 0n ? 1 : 0);
