import type { AgencyId } from '#lib/agencies';
import type { AskedFor } from '#lib/coordination';
import type { LocalDate } from '#lib/working-time';
import type { ConsultationCourse } from '../consultation/consultation-course.js';
import type { WaitCause } from './phases.js';

/**
 * Days after `from`, up to and including `to`; open while `to` is null. As in counting rule 2, the day on which
 * something happens is still a day of what was before.
 */
export interface DaysAfter {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** Days on which an agency that is asked could not act. */
export interface Wait extends DaysAfter {
  readonly cause: WaitCause;
}

/** What the days of one consultation are told from. Plain JSON: rows keep it as it is. */
export interface PartTrack {
  readonly agency: AgencyId;
  readonly course: ConsultationCourse;
  readonly addressedOn: LocalDate;
  readonly deliveredOn: LocalDate | null;
  /** The latest supplement since documents were last asked for. */
  readonly suppliedOn: LocalDate | null;
  /** When an excuse of its lateness was found. */
  readonly excusedOn: LocalDate | null;
  readonly waits: readonly Wait[];
}

/** What the phases of one request are told from. Plain JSON: rows keep it as it is. */
export interface RequestTrack {
  readonly calendar: string;
  readonly reference: boolean;
  readonly askedFor: AskedFor;
  readonly lead: AgencyId;
  /** Who led before, and through which day. */
  readonly formerLeads: readonly { readonly lead: AgencyId; readonly through: LocalDate }[];
  /** The mandate's date, else the letter's: the days after it are counted. */
  readonly beganOn: LocalDate;
  readonly sentOn: LocalDate;
  /** Submitted, and returned by the monitoring body where `to` says so. */
  readonly submissions: readonly DaysAfter[];
  readonly ended: { readonly on: LocalDate; readonly by: 'conclusion' | 'withdrawal' } | null;
  readonly parts: readonly PartTrack[];
}

export const covers = ({ from, to }: DaysAfter, day: LocalDate): boolean =>
  from < day && (to === null || day <= to);
