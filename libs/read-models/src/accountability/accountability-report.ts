import type { AgencyId } from '#lib/agencies';
import type {
  MarkStanding,
  Matter,
  OpinionGiven,
  OpinionId,
  RequestId,
  Timeliness,
} from '#lib/coordination';
import type { Instant, LocalDate } from '#lib/working-time';
import type { Page } from '../page.js';
import type { AgencyFigures, ExcludedBecause, FourCells, WindowLength } from './figures.js';

/** Under which question the figures were told; echoed, so that a printed figure says what it is. */
export interface Told {
  readonly period: Period;
  /** The moment that decides between the cells. */
  readonly asOf: Instant;
  /** Only what had been recorded by then; absent: as the facts stand. */
  readonly known?: Instant;
  /** Reference figures judge nobody, and are told only on request. */
  readonly reference: boolean;
  /** Figures of bodies that have ended are counted with the one that stands in their place. */
  readonly rolledUp: boolean;
  /** At least one agency among the rows is fictitious: dữ liệu mẫu. */
  readonly demonstration: boolean;
  /** At least one consultation was judged by a rule the monitoring body has not confirmed. */
  readonly unconfirmed: boolean;
}

/** Bounds on the current due date, both included; an absent one is open. */
export interface Period {
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

export interface AccountabilityReport<Row> extends Told {
  readonly rows: readonly Row[];
}

/** One agency's page. */
export interface AccountabilityPage<Row> extends Told {
  readonly figures: Row;
  /** With each agency on the other side. */
  readonly pairs: readonly AgencyFigures[];
  readonly byMatter: Readonly<Partial<Record<Matter['kind'], FourCells>>>;
  readonly byWindowLength: Readonly<Partial<Record<WindowLength, FourCells>>>;
  /** Reports the agency owes, apart from every opinion; latest due date first. */
  readonly reports: readonly AccountedConsultation[];
  /** Of opinions, latest due date first. */
  readonly consultations: Page<AccountedConsultation>;
}

/** One consultation behind the figures, so that each can be traced to its cases. */
export interface AccountedConsultation {
  readonly requestId: RequestId;
  readonly agency: AgencyId;
  readonly lead: AgencyId;
  readonly number: string;
  readonly subject: string;
  readonly cell: keyof FourCells | 'excluded' | 'notStarted';
  readonly excluded?: ExcludedBecause;
  /** Absent until a window opens. */
  readonly dueOn?: LocalDate;
  readonly firstDueOn?: LocalDate;
  readonly sentAt?: Instant;
  readonly opinion?: OpinionId;
  readonly timeliness?: Timeliness;
  /** Who entered the opinion: the agency itself, or another for it (R1). */
  readonly enteredBy?: OpinionGiven['data']['enteredBy'];
  /** By the agency itself, in its own favour, for a day before it reached this system (R12). */
  readonly enteredLate: boolean;
  /** Of an overdue one: working days since its date, at `asOf`. */
  readonly overdueWorkingDays?: number;
  /** Of one late or overdue: whether the mark may still change, and until when it may be objected to. */
  readonly mark?: { readonly standing: MarkStanding; readonly objectionsUntil: LocalDate };
  /** Working days of the lateness that are excused, and not counted. */
  readonly excusedWorkingDays?: number;
  /** Of the days late or overdue: those in which the lead had not decided on more time. */
  readonly awaitingLeadWorkingDays?: number;
}
