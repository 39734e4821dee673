import type { AddresseeReleased } from '#lib/coordination';

export class ReleasedView {
  readonly at!: string;
  /** Not needed any more, outside its remit as the agency answered, or the wrong body was asked (R13). */
  readonly cause!: AddresseeReleased['data']['cause'];
  readonly reason!: string;
}

/** It answered that the matter is outside its remit: the days until the lead decides are the lead's. */
export class RemitDecisionView {
  readonly saidAt!: string;
  /** Released, passed on or maintained; absent while the lead has not decided. */
  readonly decidedAt?: string;
  /** The lead's, up to now or to its decision. */
  readonly workingDays!: number;
}
