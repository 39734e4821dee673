import type { Agency, AgencyKind } from '#lib/agencies';
import { ListOf } from '../http/shown.js';

export class AgencyNameView {
  readonly vi!: string;
  readonly en?: string;
}

/** A body on the register. */
export class AgencyView {
  readonly id!: string;
  readonly name!: AgencyNameView;
  readonly symbol?: string;
  readonly kind!: AgencyKind;
  /** Khối: the group it is listed under. */
  readonly group!: string;
  /** The ward, commune or special zone where it has its office, by its code of the statistics office. */
  readonly place?: string;
  readonly from?: string;
  readonly to?: string;
  /** It watches and audits delays. */
  readonly monitors?: boolean;
  /** Entered by an import or fictitious, so never published beside real figures. */
  readonly origin!: Agency['origin'];
}

export class AgencyPageView {
  @ListOf(() => AgencyView)
  readonly rows!: readonly AgencyView[];

  /** Given back as `cursor` to read on; absent on the last page. */
  readonly next?: string;
}
