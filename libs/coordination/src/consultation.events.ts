import type { DomainEvent } from '#lib/event-sourcing';
import type { DueDate, Instant, LocalDate } from '#lib/working-time';
import type { AgencyId } from '#lib/agencies';
import type { OfConsultation } from './event-subject.js';
import type {
  Addressee,
  Evidence,
  MissingDocument,
  Opinion,
  OpinionId,
  OpinionRegistration,
  PointNumber,
  PointResponse,
  Timeliness,
} from './vocabulary.js';

/** The version of a calendar a window was restated on, and the documents of the days that made the difference. */
export interface CitedCalendar {
  readonly id: string;
  /** Counted from 1, the calendar as shipped. */
  readonly version: number;
  readonly documents: readonly string[];
}

/** A due date that is shortened. */
export interface AwaitedWindow {
  readonly agency: AgencyId;
  readonly due: DueDate;
  /** The calendar that shortens it; absent where a corrected entry does. */
  readonly calendar?: CitedCalendar;
}
/** A later sending of the opinion the answer is judged by. */
export interface AwaitedSending {
  readonly agency: AgencyId;
  readonly opinion: OpinionId;
  readonly sentAt: Instant;
}
/** A correction against the agency, until it confirms it (R4). */
export type AwaitsConfirmation = AwaitedWindow | AwaitedSending;

// One consultation: one coordinating agency's part

export type AddresseeAdded = DomainEvent<
  'AddresseeAdded',
  OfConsultation & {
    /** How it was asked; who was asked is the event's own `agency`. */
    readonly addressee: Omit<Addressee, 'agency'>;
    /** Bound by the rule set; for another agency the date is a courtesy date and judges nobody. */
    readonly bound: boolean;
    /** The agency whose place it has taken. */
    readonly takenOverFrom?: AgencyId;
  }
>;
export type AddresseeReleased = DomainEvent<
  'AddresseeReleased',
  OfConsultation & {
    /**
     * The lead needs no reply, the agency answered that it is not its remit, the wrong body was asked (R13), or it has
     * come to lead the request itself.
     */
    readonly cause: 'notNeeded' | 'outOfRemit' | 'wrongAddressee' | 'becameLead';
    readonly reason: string;
    /** The agency that is asked in its place. */
    readonly readdressedTo?: AgencyId;
  }
>;
/** A body that answers in another's place. */
export interface TransferredTo {
  readonly agency: AgencyId;
  /** What it in particular is asked; absent: what its predecessor was. */
  readonly question?: string;
}
/**
 * The agency owes nothing from then on. Each heir not yet asked is addressed by an event of its own; one that is asked
 * already answers for both, and the lead owes itself nothing.
 */
export type ConsultationTransferred = DomainEvent<
  'ConsultationTransferred',
  OfConsultation & {
    readonly cause: 'reorganised' | 'wrongAddressee';
    readonly heirs: readonly TransferredTo[];
    /** Its heirs are several: the lead has yet to name who answers what, and the submission waits. */
    readonly heirsAwaited?: true;
    readonly reason: string;
  }
>;
/** An agency that is asked already takes another's place: what that one was asked comes to its own question. */
export type QuestionAdded = DomainEvent<
  'QuestionAdded',
  OfConsultation & { readonly question: string; readonly takenOverFrom: AgencyId }
>;
export type DossierDelivered = DomainEvent<
  'DossierDelivered',
  OfConsultation & {
    readonly evidence: Evidence;
    /** Transcribed: the day the dossier was complete, where that was not on delivery. */
    readonly completeOn?: LocalDate;
    /** R12: entered by the lead, whom it favours, for a day before it reached this system. */
    readonly enteredLate?: true;
  }
>;
export type DossierRegistered = DomainEvent<
  'DossierRegistered',
  OfConsultation & {
    readonly registeredOn: LocalDate;
    /** Số đến; absent only when transcribed. */
    readonly number?: string;
    readonly evidence: Evidence;
    /** R4: entered for the agency, it shortens the due date, so it binds only once the agency has confirmed it. */
    readonly awaitsConfirmation?: AwaitedWindow;
  }
>;
export type DossierReturned = DomainEvent<
  'DossierReturned',
  OfConsultation & {
    readonly cause: 'misaddressed' | 'unreadable' | 'other';
    readonly reason: string;
  }
>;
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
export type DocumentsRequested = DomainEvent<
  'DocumentsRequested',
  OfConsultation & {
    readonly items: readonly MissingDocument[];
    /** In time under the rule, so the clock stands from this day on; otherwise it moves nothing. */
    readonly stopsClock: boolean;
  }
>;
export type DocumentsSupplied = DomainEvent<
  'DocumentsSupplied',
  OfConsultation & {
    readonly items: readonly number[];
    readonly evidence: Evidence;
    /** R12: entered by the lead, whom it favours, for a day before it reached this system. */
    readonly enteredLate?: true;
  }
>;
/**
 * `occurredAt` is its sending, by the document system or else by this one: the legal instant its timeliness is judged
 * on. When it arrived is beside it, and when it was recorded is the store's to say.
 */
export type OpinionGiven = DomainEvent<
  'OpinionGiven',
  OfConsultation & {
    readonly opinion: Opinion;
    readonly receivedAt?: Instant;
    /** Sent to the People's Committee instead of the lead: when that received it. */
    readonly receivedByUbndAt?: Instant;
    readonly registered?: OpinionRegistration;
    /** R1: the agency itself sent it here, or another recorded one received otherwise. */
    readonly enteredBy: 'author' | 'lead' | 'monitoringBody' | 'import';
    readonly evidence: Evidence;
    /** Only the date on the letter is known, and counts (shown with the opinion). */
    readonly dateOnly?: true;
    /** R12: entered by the party it favours, for a day before it reached this system. */
    readonly enteredLate?: true;
    readonly timeliness: Timeliness;
    readonly supersedes?: OpinionId;
    /** The lead had maintained that it is within the agency's remit: saying otherwise again ends nothing. */
    readonly afterRemitMaintained?: true;
    /** A joint letter of that agency, which this one has confirmed: the points stand once, with it. */
    readonly jointWith?: { readonly agency: AgencyId; readonly opinion: OpinionId };
    /** Recorded by another: the agency may correct it until the end of that day. */
    readonly mayBeCorrectedUntil?: LocalDate;
    /** The same reply, as its agency says it was, where another had recorded it otherwise. */
    readonly correctsRecord?: true;
    /** Arrived after the submission: an addendum to it. */
    readonly addendum?: true;
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
      | 'excused';
  }
>;
export type PointAnswered = DomainEvent<
  'PointAnswered',
  OfConsultation & {
    readonly opinion: OpinionId;
    readonly point: PointNumber;
    readonly response: PointResponse;
  }
>;

export type CorrectionConfirmed = DomainEvent<
  'CorrectionConfirmed',
  OfConsultation & {
    /** A later sending, which counts from now on. A shortened due date is moved by an event of its own. */
    readonly sending?: { readonly opinion: OpinionId; readonly sentAt: Instant };
  }
>;
/** Why an answer is judged again. */
export type JudgedAgain =
  | { readonly cause: 'sendingCorrected' | 'dueDateMoved' }
  | { readonly cause: 'calendarCorrected'; readonly calendar: CitedCalendar };
/** The sending, the due date or the calendar was corrected: it is judged again, both judgements kept (R13, R14). */
export type OpinionRejudged = DomainEvent<
  'OpinionRejudged',
  OfConsultation & {
    readonly opinion: OpinionId;
    readonly former: Timeliness;
    readonly timeliness: Timeliness;
  } & JudgedAgain
>;
