import type { Agency, AgencyKind, Ending } from '#lib/agencies';
import { ListOf, TextList } from '../http/shown.js';

export class AgencyNameView {
  readonly vi!: string;
  readonly en?: string;
}

/** A name and symbol it bore, and the last day on which it did. */
export class FormerNameView {
  readonly name!: AgencyNameView;
  readonly symbol?: string;
  readonly until!: string;
}

export class CitedDecisionView {
  readonly number!: string;
  /** Absent only where the sources of the shipped register do not tell it. */
  readonly issuedOn?: string;
}

export class HeirView {
  readonly agency!: string;
  readonly remit?: string;
}

/** Whether the city's rules bind it from a day on, by a decision. */
export class BindingView {
  readonly bound!: boolean;
  readonly effectiveOn!: string;
  readonly decision!: CitedDecisionView;
}

/** How it ended. */
export class EndingView {
  readonly kind!: Ending['kind'];
  /** The first day on which it no longer stands. */
  readonly effectiveOn!: string;
  readonly decision!: CitedDecisionView;
  /** Of a merger. */
  readonly into?: string;
  /** Of a split. */
  @ListOf(() => HeirView, 'optional')
  readonly among?: readonly HeirView[];
}

/** Set up anew under the symbol of a body that had ended. */
export class RecreationView {
  readonly recreates!: string;
  /** Bodies that gave tasks up to it, and stood on. */
  @TextList()
  readonly outOf!: readonly string[];
  readonly decision!: CitedDecisionView;
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
  /** Its first day; absent: before anything this register knows. */
  readonly from?: string;
  /** Its last day; absent while it stands. */
  readonly to?: string;
  /** It watches and audits delays. */
  readonly monitors?: boolean;
  /** Entered by an import or fictitious, so never published beside real figures. */
  readonly origin!: Agency['origin'];
  /** The rules of the City People's Committee bind it today: as ruled of it, else by its kind. */
  readonly boundByCityRules!: boolean;
  /** What was ruled of it, in the order in which it takes effect. */
  @ListOf(() => BindingView, 'optional')
  readonly bindings?: readonly BindingView[];
  /** Oldest first. */
  @ListOf(() => FormerNameView, 'optional')
  readonly formerNames?: readonly FormerNameView[];
  readonly ending?: EndingView;
  readonly recreation?: RecreationView;
  /** The bodies that ended and named it their heir, and those it was set up anew from. */
  @TextList()
  readonly predecessors!: readonly string[];
  /** The bodies that take its place. */
  @TextList()
  readonly successors!: readonly string[];
}

export class AgencyPageView {
  @ListOf(() => AgencyView)
  readonly rows!: readonly AgencyView[];

  /** Given back as `cursor` to read on; absent on the last page. */
  readonly next?: string;
}
