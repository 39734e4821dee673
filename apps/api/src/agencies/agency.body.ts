import type { Agency, AgencyId, AgencyKind } from '#lib/agencies';
import type { LocalDate } from '#lib/working-time';
import { DateText } from '../http/date-fields.js';
import { OneOf, Text, YesOrNo } from '../http/fields.js';
import { Part } from '../http/parts.js';

export const AGENCY_KINDS: readonly AgencyKind[] = [
  'peoplesCommittee',
  'department',
  'cityOther',
  'ward',
  'district',
  'centralBranch',
  'ministry',
  'other',
];

export class AgencyNameBody {
  @Text({ max: 200 })
  readonly vi!: string;

  @Text({ max: 200, optional: true })
  readonly en?: string;
}

/** A body to be put on the register. */
export class AgencyBody {
  /** Names the body in one period of its life, in addresses and for ever. */
  @Text({ max: 80 })
  readonly id!: AgencyId;

  @Part(() => AgencyNameBody)
  readonly name!: AgencyNameBody;

  /** The abbreviation in its document numbers. */
  @Text({ max: 30, optional: true })
  readonly symbol?: string;

  /** Only bodies of the city are bound by the city's rules. */
  @OneOf(AGENCY_KINDS)
  readonly kind!: AgencyKind;

  /** Khối: the group it is listed under. */
  @Text({ max: 100 })
  readonly group!: string;

  /** The ward, commune or special zone where it has its office, by its code of the statistics office. */
  @Text({ max: 20, optional: true })
  readonly place?: string;

  @DateText({ optional: true })
  readonly from?: LocalDate;

  @DateText({ optional: true })
  readonly to?: LocalDate;

  /** It watches and audits delays. */
  @YesOrNo({ optional: true })
  readonly monitors?: boolean;
}

export const agencyOf = ({ name, monitors, ...agency }: AgencyBody): Agency => ({
  ...agency,
  name: { ...name },
  ...(monitors === true && { monitors }),
  origin: 'register',
});
