import type { AgencyId } from '#lib/agencies';
import type { DomainEvent } from '#lib/event-sourcing';
import type { DueDate, Instant, LocalDate } from '#lib/working-time';
import type { AwaitedWindow, CitedCalendar } from './correction.events.js';
import type { OfConsultation } from './event-subject.js';

export type WindowOpened = DomainEvent<
  'WindowOpened',
  OfConsultation & {
    readonly due: DueDate;
    /** The clock of that agency runs on, from a transfer; its earlier days stay with that agency. */
    readonly takenOverFrom?: AgencyId;
  }
>;
/** The only way a due date changes (R4): from, to and why. The clock runs on, or runs again. */
export type DueDateMoved = DomainEvent<
  'DueDateMoved',
  OfConsultation & {
    readonly from: { readonly dueOn: LocalDate; readonly dueAt: Instant };
    readonly due: DueDate;
  } & MoveCause
>;
/** Why a due date moves. */
export type MoveCause =
  | {
      readonly cause:
        | 'registered'
        | 'documentsSupplied'
        | 'corrected'
        | 'transferred'
        | 'extended'
        | 'shortened'
        | 'remitMaintained'
        | 'foundUnfounded';
    }
  | { readonly cause: 'calendarCorrected'; readonly calendar: CitedCalendar };
/**
 * R4: a calendar was corrected and would shorten the window. The agency is told; the new date binds once it has
 * confirmed it, by an event of its own.
 */
export type ShorteningNotified = DomainEvent<
  'ShorteningNotified',
  OfConsultation & {
    readonly from: { readonly dueOn: LocalDate; readonly dueAt: Instant };
    readonly awaitsConfirmation: AwaitedWindow;
  }
>;
export type WindowLapsed = DomainEvent<
  'WindowLapsed',
  OfConsultation & {
    readonly outcome: 'noReply';
    readonly dueOn: LocalDate;
    /** `occurredAt` is the legal instant; this is when the system noticed. */
    readonly noticedAt: Instant;
  }
>;
export type LapseReversed = DomainEvent<
  'LapseReversed',
  OfConsultation & {
    /** Which lapse: the due date that was recorded as passed. `occurredAt` is when it was taken back. */
    readonly lapse: { readonly dueOn: LocalDate; readonly dueAt: Instant };
    readonly cause:
      | 'sentInTime'
      | 'corrected'
      | 'documentsRequested'
      | 'transferred'
      | 'extended'
      | 'calendarCorrected'
      | 'interimAccepted'
      | 'excused'
      | 'trackedOutside';
  }
>;

export type WindowEvent =
  WindowOpened | DueDateMoved | ShorteningNotified | WindowLapsed | LapseReversed;
