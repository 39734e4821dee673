import type { Brand } from '#lib/event-sourcing';
import type { LocalDate } from '#lib/working-time';

/** Names one body in one period of its life; a symbol may return for another body later. */
export type AgencyId = Brand<string, 'AgencyId'>;

/** What kind of body it is. Only bodies of the city are bound by the city's rules. */
export type AgencyKind =
  | 'peoplesCommittee'
  | 'department'
  | 'cityOther'
  | 'ward'
  | 'district'
  | 'centralBranch'
  | 'ministry'
  | 'other';

const OF_THE_CITY: Readonly<Record<AgencyKind, boolean>> = {
  // It issues the city's rules; it is not among those they are addressed to.
  peoplesCommittee: false,
  department: true,
  cityOther: true,
  ward: true,
  district: true,
  centralBranch: false,
  ministry: false,
  other: false,
};

/** Whether a body of that kind is bound by the rules of the City People's Committee, where nothing was ruled of it. */
export const isBodyOfTheCity = (kind: AgencyKind): boolean => OF_THE_CITY[kind];

export interface AgencyName {
  readonly vi: string;
  readonly en?: string;
}

/** A body as it is put on the register. */
export interface Agency {
  readonly id: AgencyId;
  readonly name: AgencyName;
  /** The abbreviation in its document numbers, `SQHKT`. */
  readonly symbol?: string;
  readonly kind: AgencyKind;
  /** Khối: the group it is listed under. */
  readonly group: string;
  /** The ward, commune or special zone where it has its office, by its code of the statistics office. */
  readonly place?: string;
  /** Its first day; absent: before anything this register knows. */
  readonly from?: LocalDate;
  /** Its last day; absent while it stands. */
  readonly to?: LocalDate;
  /** The UBND Office, or another body a decision names to watch and audit delays. */
  readonly monitors?: true;
  /** Entered by an import or fictitious, so never published beside real figures. */
  readonly origin: 'register' | 'import' | 'demonstration';
}

/** The document a change rests on. */
export interface CitedDecision {
  readonly number: string;
  /** Absent only where the sources of the shipped register do not tell it. */
  readonly issuedOn?: LocalDate;
}

/** What every change of a body says: by which decision, from which day on. */
export interface Change {
  readonly effectiveOn: LocalDate;
  readonly decision: CitedDecision;
}

/** One of several bodies that take a split body's place. */
export interface Heir {
  readonly agency: AgencyId;
  /** What it takes over, as the decision says. */
  readonly remit?: string;
}

/** How a body ended. From `effectiveOn` on it no longer stands. */
export type Ending = Change &
  (
    | { readonly kind: 'merged'; readonly into: AgencyId }
    | { readonly kind: 'split'; readonly among: readonly Heir[] }
    /** Without an heir. */
    | { readonly kind: 'abolished' }
  );

/** A name and symbol the body bore, and the last day on which it did. */
export interface FormerName extends Pick<Agency, 'name' | 'symbol'> {
  readonly until: LocalDate;
}

/** From that day on the rules of the city bind the body or not, whatever it is, until another decision says otherwise. */
export interface BindingRuled extends Change {
  readonly bound: boolean;
}

/** A body set up anew under the symbol of one that had ended, with tasks taken out of others. */
export interface Recreation {
  readonly recreates: AgencyId;
  readonly outOf: readonly AgencyId[];
  readonly decision: CitedDecision;
}

/** A body as the register has it: as it was put there, and what decisions have made of it since. */
export interface RegisteredAgency extends Agency {
  /** Oldest first. */
  readonly formerNames?: readonly FormerName[];
  readonly ending?: Ending;
  readonly recreation?: Recreation;
  /** In the order in which they take effect. */
  readonly bindings?: readonly BindingRuled[];
}

/** Whether the rules of the City People's Committee bind the body on that day: as ruled of it by then, else by its kind. */
export const isBoundByCityRules = (
  { kind, bindings = [] }: Pick<RegisteredAgency, 'kind' | 'bindings'>,
  day: LocalDate,
): boolean =>
  bindings.findLast(({ effectiveOn }) => effectiveOn <= day)?.bound ?? isBodyOfTheCity(kind);

/** The bodies that take its place, in the order of the decision. */
export const heirsOf = (ending: Ending): readonly AgencyId[] => {
  switch (ending.kind) {
    case 'merged':
      return [ending.into];
    case 'split':
      return ending.among.map(({ agency }) => agency);
    case 'abolished':
      return [];
  }
};

/** Whether the body exists on that day. */
export const standsOn = ({ from, to }: Agency, day: LocalDate): boolean =>
  (from === undefined || from <= day) && (to === undefined || day <= to);

/** The body as it was called on that day. */
export const calledOn = (agency: RegisteredAgency, day: LocalDate): RegisteredAgency => {
  const former = agency.formerNames?.find(({ until }) => day <= until);
  if (former === undefined) return agency;
  const { symbol: _, ...rest } = agency;
  const { name, symbol } = former;
  return { ...rest, name, ...(symbol !== undefined && { symbol }) };
};
