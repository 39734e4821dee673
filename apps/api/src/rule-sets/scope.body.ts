import type { AgencyId, AgencyKind } from '#lib/agencies';
import type { Bound, MatterKind } from '#lib/rulebook';
import { AGENCY_KINDS } from '../agencies/agency.body.js';
import { OneOf, SomeOf, Text, Texts } from '../http/fields.js';
import { Part } from '../http/parts.js';
import { GroundedTerm } from './grounded-term.body.js';

// What a rule set governs, whom it binds and on which calendar.

export const MATTERS: readonly MatterKind[] = [
  'general',
  'policy',
  'legalDraft',
  'administrativeProcedure',
  'report',
  'unrecorded',
];

const named = (body: object) => 'who' in body && body.who === 'named';

export class MattersTerm extends GroundedTerm {
  @SomeOf(MATTERS)
  readonly value!: readonly MatterKind[];
}

/** Whom the rule binds. */
export class BoundBodies {
  @OneOf(['bodiesOfTheCity', 'everyAddressee', 'named'])
  readonly who!: Bound['who'];

  /** Of `named`: bodies of these kinds. */
  @SomeOf(AGENCY_KINDS, { optional: true, neededIf: named })
  readonly kinds?: readonly AgencyKind[];

  /** Of `named`: these bodies. */
  @Texts({ max: 80, most: 400, optional: true, neededIf: named })
  readonly agencies?: readonly AgencyId[];
}

export class BindsTerm extends GroundedTerm {
  @Part(() => BoundBodies)
  readonly value!: BoundBodies;
}

export class CalendarTerm extends GroundedTerm {
  @Text({ max: 60 })
  readonly value!: string;
}
