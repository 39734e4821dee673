import type { Channel, ConsultationTransferred } from '#lib/coordination';
import { ListOf } from '../http/shown.js';

/** A body that answers in its place. */
export class TransferredToView {
  readonly agency!: string;
  /** Absent: what its predecessor was asked. */
  readonly question?: string;
  readonly channel?: Channel;
}

/** Others answer in its place; its days up to then stay its own. */
export class TransferredView {
  readonly at!: string;
  readonly cause!: ConsultationTransferred['data']['cause'];

  @ListOf(() => TransferredToView)
  readonly heirs!: readonly TransferredToView[];

  /** The lead has yet to name who answers what: the submission waits. */
  readonly heirsAwaited!: boolean;
  readonly reason!: string;
}
