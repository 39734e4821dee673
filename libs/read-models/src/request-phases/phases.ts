import type { AgencyId } from '#lib/agencies';
import type { LocalDate } from '#lib/working-time';

/** Where a request stands on a day. Every elapsed day is in exactly one. */
export type Phase =
  /** Being prepared by the lead: from the mandate's date, else the letter's, to the sending. */
  | 'prepared'
  /** Replies are awaited within their windows, and nobody is late. */
  | 'withinWindow'
  /** At least one agency is late. */
  | 'overdue'
  /** Being taken in by the lead: no reply is awaited any more, and it has not submitted. */
  | 'takenIn'
  | 'withPeoplesCommittee'
  /** No agency is judged for the day: another had to act before it could, or its date holds nobody. */
  | 'excluded';

/** Why an agency that is asked could not act, or did not have to, on a day. */
export type WaitCause =
  | 'notDelivered'
  | 'dossierAwaited'
  | 'documentsMissing'
  | 'documentsContested'
  | 'extensionUndecided'
  | 'remitUndecided'
  | 'dossierReturned'
  | 'wrongAddressee'
  | 'transferred'
  | 'heirsAwaited';

/** Why a date that has passed makes nobody late, though the reply is still awaited. */
export type UnheldCause =
  | 'excused'
  | 'provisionalDate'
  | 'referenceFigures'
  | 'releasedUnlapsed'
  /** Of a part tracked outside the system (R3): until the day its opinion came back. */
  | 'trackedOutside';

export type PhaseCause =
  | 'beforeSending'
  | 'windowRuns'
  | 'windowPassed'
  | 'nothingAwaited'
  | 'submissionReturned'
  | 'submitted'
  | WaitCause
  | UnheldCause;

/** Who has to act before the request moves on. */
export type Holder =
  | { readonly party: 'lead' | 'agency'; readonly agency: AgencyId }
  | { readonly party: 'monitoringBody' | 'peoplesCommittee' };

/** How a request stands when a day begins. */
export interface PhaseOnDay {
  readonly phase: Phase;
  /** Who led it that day. */
  readonly lead: AgencyId;
  readonly causes: readonly PhaseCause[];
  /** Of `overdue`: every agency late that day. Empty where nobody could act. */
  readonly holders: readonly Holder[];
  /** Whose reply the request awaited as well, though none of them is late. */
  readonly alsoAwaited: readonly AgencyId[];
  /** Past a date that is a courtesy or was void: shown, never late. */
  readonly pastCourtesyDate: readonly AgencyId[];
}

/** Consecutive days on which a request stood alike. */
export interface PhaseSpan {
  /** First and last day, both included. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Calendar days in Asia/Ho_Chi_Minh. */
  readonly days: number;
  /** Working days among them, on the calendar of the lead. */
  readonly workingDays: number;
  readonly standing: PhaseOnDay;
}
