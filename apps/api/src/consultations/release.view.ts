import type { AddresseeReleased } from '#lib/coordination';

export class ReleasedView {
  readonly at!: string;
  /** Not needed any more, outside its remit as the agency answered, or the wrong body was asked (R13). */
  readonly cause!: AddresseeReleased['data']['cause'];
  readonly reason!: string;
}
