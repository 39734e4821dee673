import type { AgencyId } from '#lib/agencies';
import type { DomainEvent } from '#lib/event-sourcing';
import type { Instant, LocalDate } from '#lib/working-time';
import type { OfConsultation } from './event-subject.js';
import type {
  EnteredLate,
  Evidence,
  Opinion,
  OpinionId,
  OpinionRegistration,
  PointNumber,
  PointResponse,
  SentElsewhere,
  Timeliness,
} from './vocabulary.js';

/**
 * `occurredAt` is its sending, by the document system or else by this one: the legal instant its timeliness is judged
 * on. When it arrived is beside it, and when it was recorded is the store's to say.
 */
export type OpinionGiven = DomainEvent<
  'OpinionGiven',
  OfConsultation & {
    readonly opinion: Opinion;
    readonly receivedAt?: Instant;
    /** Absent: to the lead. */
    readonly sentTo?: SentElsewhere;
    /** When the People's Committee received it, where it was sent there. */
    readonly receivedByUbndAt?: Instant;
    readonly registered?: OpinionRegistration;
    /** R1: the agency itself sent it here, or another recorded one received otherwise. */
    readonly enteredBy: 'author' | 'lead' | 'monitoringBody' | 'import';
    readonly evidence: Evidence;
    /** Only the date on the letter is known, and counts (shown with the opinion). */
    readonly dateOnly?: true;
    /** R12: entered by the party it favours, for a day before it reached this system. */
    readonly enteredLate?: EnteredLate;
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
export type PointAnswered = DomainEvent<
  'PointAnswered',
  OfConsultation & {
    readonly opinion: OpinionId;
    readonly point: PointNumber;
    readonly response: PointResponse;
  }
>;

/** The lead takes an interim reply as final: the consultation is answered by it, as of its sending. */
export type InterimAccepted = DomainEvent<
  'InterimAccepted',
  OfConsultation & {
    readonly opinion: OpinionId;
    /** When it was given, by which it is judged, and by whom. */
    readonly sentAt: Instant;
    readonly enteredBy: OpinionGiven['data']['enteredBy'];
    readonly timeliness: Timeliness;
  }
>;
/** `occurredAt` is when the lead's registry took in an opinion that its agency had sent here. It judges nobody. */
export type OpinionRegistered = DomainEvent<
  'OpinionRegistered',
  OfConsultation & {
    readonly opinion: OpinionId;
    /** When it was sent here, or reached this system where its agency entered it late. */
    readonly reachedAt: Instant;
    /** Số đến, where that registry gives one. */
    readonly number?: string;
  }
>;
/** The lead maintains that the matter is within the agency's remit: the reply is owed, and judged, again. */
export type RemitMaintained = DomainEvent<
  'RemitMaintained',
  OfConsultation & {
    /** The opinion that it was not, and when that was sent: the days since are not the agency's. */
    readonly opinion: OpinionId;
    readonly saidAt: Instant;
    readonly reason: string;
  }
>;

/** R3: its part is classified. Nothing but the agency is known here, and later the day its opinion came back. */
export type TrackedOutside = DomainEvent<'TrackedOutside', OfConsultation>;

export type OpinionEvent =
  | OpinionGiven
  | OpinionRegistered
  | PointAnswered
  | InterimAccepted
  | RemitMaintained
  | TrackedOutside;
