import { Equals } from 'class-validator';
import type { AgencyId } from '#lib/agencies';
import type { LocalDate } from '#lib/working-time';
import { Day, OneOf, Words } from './told-fields.js';

export const BOUND = ['yes', 'no', 'to be confirmed', 'asker'] as const;
export const ERAS = ['2022', '2025-07', 'missing in 2025-07'] as const;
export const KINDS = [
  'UBND',
  'cityOther',
  'policeMilitary',
  'centralVertical',
  'ministry',
  'enterprise',
] as const;

/** An agency as a letter names it. */
export class ToldAgency {
  @Words()
  readonly id!: AgencyId;

  @Words()
  readonly name_vi!: string;

  /** The register of the city it stands on: before or after the reorganisations of 2025, or none. */
  @OneOf(ERAS)
  readonly register!: (typeof ERAS)[number];

  /** Of one that is on no register of the city's own departments, wards and communes. */
  @OneOf(KINDS, { may: 'absent' })
  readonly kind?: (typeof KINDS)[number];

  @Words({ may: 'absent' })
  readonly gsoCode?: string;

  @OneOf(BOUND)
  readonly boundByCityRule!: (typeof BOUND)[number];
}

/** The lines of a signature as printed. Nobody is named. */
export class ToldSigner {
  @Words()
  readonly authority!: string;

  @Words()
  readonly position!: string;

  @Equals(null)
  readonly name!: null;

  @Words({ may: 'absent' })
  readonly authorisation?: string;
}

/** A document that a command demands and the story does not number. */
export class ToldDocument {
  @Words()
  readonly number!: string;

  @Day()
  readonly date!: LocalDate;
}
