import { Query } from '@nestjs/cqrs';
import type { AgencyId } from '#lib/agencies';
import type { Calendars, Rulebook } from '#lib/rulebook';
import type { Instant } from '#lib/working-time';
import type { PageAsked } from '../page.js';
import type { AccountabilityPage, AccountabilityReport, Period } from './accountability-report.js';
import type { CoordinatingFigures } from './figures.js';
import type { LeadFigures } from './leads-own-figures.js';

export interface AccountabilityAsked {
  /** On the current due date; absent bounds are open. */
  readonly period: Period;
  /** Decides between the cells; absent: the period's end. Never later than now, nor than `known`. */
  readonly asOf?: Instant;
  /** Only what had been recorded by then. */
  readonly known?: Instant;
  /** Tell the figures of reference rule sets, which judge nobody, instead of the others. */
  readonly reference?: boolean;
  /** Count the figures of bodies that have ended with the one body that stands in their place today. */
  readonly rollUp?: boolean;
  /** Give the Wilson interval with each rate. */
  readonly interval?: boolean;
  readonly now: Instant;
  readonly calendars: Calendars;
  readonly rules: Rulebook;
}

/** Every lead agency: how its consultations were answered, and what it answers for itself. */
export class LeadAccountability extends Query<AccountabilityReport<LeadFigures>> {
  constructor(readonly asked: AccountabilityAsked) {
    super();
  }
}

/** Every coordinating agency: how it answered, and which reports it owed and made. */
export class CoordinatingAccountability extends Query<AccountabilityReport<CoordinatingFigures>> {
  constructor(readonly asked: AccountabilityAsked) {
    super();
  }
}

/** One lead agency's page, with its consultations. */
export class LeadAgencyAccountability extends Query<AccountabilityPage<LeadFigures>> {
  constructor(readonly asked: AccountabilityAsked & PageAsked & { readonly agency: AgencyId }) {
    super();
  }
}

/** One coordinating agency's page, with its consultations. */
export class CoordinatingAgencyAccountability extends Query<
  AccountabilityPage<CoordinatingFigures>
> {
  constructor(readonly asked: AccountabilityAsked & PageAsked & { readonly agency: AgencyId }) {
    super();
  }
}
