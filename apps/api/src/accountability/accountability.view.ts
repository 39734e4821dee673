import { ApiExtraModels } from '@nestjs/swagger';
import type { OpinionGiven } from '#lib/coordination';
import type { AccountedConsultation, ExcludedBecause } from '#lib/read-models';
import { LatenessMarkView } from '../consultations/lateness.view.js';
import { TimelinessView } from '../consultations/opinion.view.js';
import { ByName, ListOf } from '../http/shown.js';
import { NoticeView } from '../parts/demonstration.view.js';
import { AgencyFiguresView, CoordinatingFiguresView } from './figures.view.js';
import { LeadFiguresView } from './lead-figures.view.js';
import { FourCellsView } from './rates.view.js';

export class PeriodView {
  readonly from?: string;
  readonly to?: string;
}

/** Under which question the figures were told; echoed, so that a printed figure says what it is. */
export class ToldView {
  readonly period!: PeriodView;
  readonly asOf!: string;
  readonly known?: string;
  readonly reference!: boolean;
  /** Figures of bodies that have ended are counted with the one that stands in their place. */
  readonly rolledUp!: boolean;
  /** Dữ liệu mẫu. */
  readonly demonstration!: boolean;
  /** The words to show with it. */
  readonly notice?: NoticeView;
  /** Căn cứ chưa được xác nhận. */
  readonly unconfirmed!: boolean;
}

export class LeadReportView extends ToldView {
  @ListOf(() => LeadFiguresView)
  readonly rows!: readonly LeadFiguresView[];
}

export class CoordinatingReportView extends ToldView {
  @ListOf(() => CoordinatingFiguresView)
  readonly rows!: readonly CoordinatingFiguresView[];
}

/** One consultation behind the figures. */
export class AccountedConsultationView {
  readonly requestId!: string;
  readonly agency!: string;
  readonly lead!: string;
  readonly number!: string;
  readonly subject!: string;
  readonly cell!: AccountedConsultation['cell'];
  readonly excluded?: ExcludedBecause;
  readonly dueOn?: string;
  readonly firstDueOn?: string;
  readonly sentAt?: string;
  readonly opinion?: string;
  readonly timeliness?: TimelinessView;
  /** The agency itself, or who recorded the opinion for it (R1). */
  readonly enteredBy?: OpinionGiven['data']['enteredBy'];
  /** By the agency itself, in its own favour, for a day before it reached this system (R12). */
  readonly enteredLate!: boolean;
  readonly overdueWorkingDays?: number;
  /** Of one late or overdue. */
  readonly mark?: LatenessMarkView;
  /** Working days of it that are excused, and not counted. */
  readonly excusedWorkingDays?: number;
  /** Of the days late or overdue: those in which the lead had not decided on more time. */
  readonly awaitingLeadWorkingDays?: number;
}

export class AccountedPageView {
  @ListOf(() => AccountedConsultationView)
  readonly rows!: readonly AccountedConsultationView[];

  readonly next?: string;
}

/** What both kinds of agency pages show. */
@ApiExtraModels(FourCellsView)
export class AgencyPageFiguresView extends ToldView {
  /** With each agency on the other side. */
  @ListOf(() => AgencyFiguresView)
  readonly pairs!: readonly AgencyFiguresView[];

  @ByName(FourCellsView)
  readonly byMatter!: Readonly<Partial<Record<string, FourCellsView>>>;

  @ByName(FourCellsView)
  readonly byWindowLength!: Readonly<Partial<Record<string, FourCellsView>>>;

  /** Reports the agency owes, apart from every opinion; latest due date first. */
  @ListOf(() => AccountedConsultationView)
  readonly reports!: readonly AccountedConsultationView[];

  /** Of opinions, latest due date first. */
  readonly consultations!: AccountedPageView;
}

export class LeadAgencyView extends AgencyPageFiguresView {
  readonly figures!: LeadFiguresView;
}

export class CoordinatingAgencyView extends AgencyPageFiguresView {
  readonly figures!: CoordinatingFiguresView;
}
