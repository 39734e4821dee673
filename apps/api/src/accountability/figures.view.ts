import type { MarkStanding } from '#lib/coordination';
import type { DocumentsCounted, ExcludedBecause, ReportsCounted } from '#lib/read-models';
import { ApiProperty } from '@nestjs/swagger';
import type { AgencyNameView } from '../agencies/agency.view.js';
import { FourCellsView, RateView, SpreadView } from './rates.view.js';

/** Out of every rate, by cause. */
export class ExcludedView implements Readonly<Record<ExcludedBecause, number>> {
  readonly released!: number;
  readonly withdrawn!: number;
  readonly returned!: number;
  readonly transferred!: number;
  readonly courtesy!: number;
  readonly notJudged!: number;
  readonly provisional!: number;
  /** Its letter stated a date that was void, and no rule gave another. */
  readonly statedDateVoid!: number;
  /** The People's Committee had concluded before its window passed. */
  readonly concluded!: number;
  /** Late, and excused by the monitoring body on a cited document (R11). */
  readonly excused!: number;
  /** Classified, and tracked outside the system (R3): no date judges it. */
  readonly outsideSystem!: number;
}

/** Marks of lateness, by whether they may still change. */
export class MarksView implements Readonly<Record<MarkStanding, number>> {
  /** Within the five working days in which the agency may object. */
  readonly provisional!: number;
  /** Objected to, and not reviewed yet. */
  readonly objectedTo!: number;
  readonly final!: number;
}

/** Requests for missing documents. */
export class DocumentsCountedView implements DocumentsCounted {
  /** In time, or agreed to by the lead: the clock stood. */
  readonly standing!: number;
  /** Too late, and not agreed to: they moved nothing. */
  readonly tooLate!: number;
  /** Found unfounded by the monitoring body: the time counted. */
  readonly unfounded!: number;
  /** Of those standing: the lead said nothing of them in time. */
  readonly leftUnanswered!: number;
}

/** One agency's figures. */
export class AgencyFiguresView extends FourCellsView {
  readonly agency!: string;
  /** As on the register. */
  readonly name?: AgencyNameView;
  /** Dữ liệu mẫu. */
  readonly demonstration!: boolean;
  /** Bodies that have ended whose figures are counted with its own. */
  @ApiProperty({ type: String, isArray: true, required: false })
  readonly includes?: readonly string[];
  readonly rate!: RateView;
  /** Of `late`: up to one working day, shown apart. */
  readonly lateUpToOneDay!: number;
  /** While the lead had not decided on the extension asked for: those days are the lead's. */
  readonly lateWhileAwaitingLead!: number;
  readonly marks!: MarksView;
  /** Of those late or overdue: some working days are excused, and not counted. */
  readonly excusedInPart!: number;
  readonly lateAgainstFirst!: number;
  readonly enteredLate!: number;
  /** Of those: the lead may still contest the earlier day. */
  readonly enteredLateContestable!: number;
  readonly replyTime?: SpreadView;
  readonly lateness?: SpreadView;
  readonly overdueFor?: SpreadView;
  readonly documents!: DocumentsCountedView;
  /** Apologies for a late result that name it, still late, as the cause; told to itself, the monitoring body, and a lead of its own. */
  readonly apologiesCaused?: number;
  readonly carriedOver!: number;
  readonly notYetDue!: number;
  readonly notStarted!: number;
  readonly excluded!: ExcludedView;
  /** Of `overdue`: passed on to others since; lateness up to then kept and told apart. */
  readonly overdueUntilTransfer!: number;
  readonly latenessBeforeWithdrawal!: number;
}

/** Reports that an agency owes, on occasions named to it; in none of the cells of opinions. */
export class ReportsView extends FourCellsView implements ReportsCounted {
  /** In the period: the four cells together. */
  readonly due!: number;
  /** Of those: received, in time or late. */
  readonly made!: number;
  readonly marks!: MarksView;
  /** Of those late or overdue: some working days are excused, and not counted. */
  readonly excusedInPart!: number;
  readonly lateness?: SpreadView;
  readonly overdueFor?: SpreadView;
  readonly carriedOver!: number;
  readonly notYetDue!: number;
  readonly excluded!: ExcludedView;
}

/** One coordinating agency's figures. */
export class CoordinatingFiguresView extends AgencyFiguresView {
  readonly reports!: ReportsView;
}
