import { ApiExtraModels, ApiProperty } from '@nestjs/swagger';
import type { CoordinatingDays, DayCount, LeadDays, Phase } from '#lib/read-models';
import type { AgencyNameView } from '../agencies/agency.view.js';
import { ByName, ListOf } from '../http/shown.js';
import { NoticeView } from '../parts/demonstration.view.js';
import { PeriodView } from './accountability.view.js';

/** Calendar days, and the working days among them. */
export class DayCountView implements DayCount {
  readonly days!: number;
  readonly workingDays!: number;
}

/** Under which question the days were told. */
export class DaysToldView {
  readonly period!: PeriodView;
  readonly asOf!: string;
  readonly known?: string;
  readonly reference!: boolean;
  readonly rolledUp!: boolean;
  /** Dữ liệu mẫu. */
  readonly demonstration!: boolean;
  /** The words to show with it. */
  readonly notice?: NoticeView;
}

/** Whose days they are. */
export class DaysOfAgencyView {
  readonly agency!: string;
  /** As on the register. */
  readonly name?: AgencyNameView;
  /** Dữ liệu mẫu. */
  readonly demonstration!: boolean;
  /** Bodies that have ended whose days are counted with its own. */
  @ApiProperty({ type: String, isArray: true, required: false })
  readonly includes?: readonly string[];
  /** With a day in the period. */
  readonly requests!: number;
}

/** Days of the requests it led, each counted in one phase. */
export class DaysByPhaseView implements Readonly<Record<Phase, DayCount>> {
  readonly prepared!: DayCountView;
  readonly withinWindow!: DayCountView;
  readonly overdue!: DayCountView;
  readonly takenIn!: DayCountView;
  readonly withPeoplesCommittee!: DayCountView;
  readonly excluded!: DayCountView;
}

@ApiExtraModels(DayCountView)
export class LeadDaysView extends DaysOfAgencyView implements LeadDays {
  readonly byPhase!: DaysByPhaseView;
  /** It had to act itself: preparing, taking in, or while an agency waited for it. */
  readonly held!: DayCountView;

  /** The same by cause; on a day with two causes each has it. */
  @ByName(DayCountView)
  readonly heldBecause!: LeadDays['heldBecause'];
}

/** Never summed across agencies: several may be late on one day. */
export class CoordinatingDaysView extends DaysOfAgencyView implements CoordinatingDays {
  readonly withinWindow!: DayCountView;
  /** Late, and the request waited for nobody else. */
  readonly overdueAlone!: DayCountView;
  /** Late, while others were late too, or their reply was awaited. */
  readonly overdueShared!: DayCountView;
  /** Late in a request that was withdrawn since: shown apart. */
  readonly overdueBeforeWithdrawal!: DayCountView;
  /** Past a date that is a courtesy: shown, never late. */
  readonly pastCourtesyDate!: DayCountView;
}

export class LeadDaysReportView extends DaysToldView {
  @ListOf(() => LeadDaysView)
  readonly rows!: readonly LeadDaysView[];
}

export class CoordinatingDaysReportView extends DaysToldView {
  @ListOf(() => CoordinatingDaysView)
  readonly rows!: readonly CoordinatingDaysView[];
}
