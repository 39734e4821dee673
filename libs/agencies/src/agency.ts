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

/** Whether a body of that kind is bound by the rules of the City People's Committee. */
export const isBodyOfTheCity = (kind: AgencyKind): boolean => OF_THE_CITY[kind];

export interface Agency {
  readonly id: AgencyId;
  readonly name: { readonly vi: string; readonly en?: string };
  /** The abbreviation in its document numbers, `SQHKT`. */
  readonly symbol?: string;
  readonly kind: AgencyKind;
  /** Khối: the group it is listed under. */
  readonly group: string;
  /** The ward, commune or special zone where it has its office, by its code of the statistics office. */
  readonly place?: string;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  /** The UBND Office, or another body a decision names to watch and audit delays. */
  readonly monitors?: true;
  /** Entered by an import or fictitious, so never published beside real figures. */
  readonly origin: 'register' | 'import' | 'demonstration';
}
