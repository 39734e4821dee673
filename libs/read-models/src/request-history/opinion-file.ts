import type {
  Evidence,
  Opinion,
  OpinionGiven,
  OpinionId,
  OpinionRegistration,
  PointNumber,
  PointResponse,
  SentElsewhere,
  Timeliness,
} from '#lib/coordination';
import type { Instant, LocalDate } from '#lib/working-time';

/** What shows each date of an opinion, as that date stands: its entry, the lead's registry or a correction. */
export interface EvidenceOfDates {
  /** Absent where its document is not told. */
  readonly signedOn?: Evidence;
  readonly sentAt: Evidence;
  readonly receivedAt?: Evidence;
  readonly receivedByUbndAt?: Evidence;
  readonly registered?: Evidence;
}

export interface OpinionFile {
  readonly opinion: Opinion;
  readonly sentAt: Instant;
  readonly receivedAt?: Instant;
  /** Where it went instead of to the lead. */
  readonly sentTo?: SentElsewhere;
  /** When the People's Committee received it, where it was sent there. */
  readonly receivedByUbndAt?: Instant;
  readonly registered?: OpinionRegistration;
  readonly enteredBy: OpinionGiven['data']['enteredBy'];
  /** What its entry rests on. */
  readonly evidence: Evidence;
  readonly evidenceOf: EvidenceOfDates;
  readonly dateOnly: boolean;
  readonly enteredLate: boolean;
  readonly addendum: boolean;
  readonly timeliness: Timeliness;
  /** A joint letter of that agency, which this one has confirmed: the points stand once, with it. */
  readonly jointWith?: NonNullable<OpinionGiven['data']['jointWith']>;
  /** Recorded by another: the agency may correct it until the end of that day. */
  readonly mayBeCorrectedUntil?: LocalDate;
  /** The same reply, as its agency says it was, where another had recorded it otherwise. */
  readonly correctsRecord: boolean;
  readonly supersedes?: OpinionId;
  /** Absent while it stands. */
  readonly supersededBy?: OpinionId;
  /** When the lead took an interim reply as final: it is judged by its own sending all the same. */
  readonly acceptedAsFinalAt?: Instant;
  /** The lead maintains that the matter is within the agency's remit, and why: the reply is owed again. */
  readonly remitMaintained?: { readonly at: Instant; readonly reason: string };
  readonly responses: readonly { readonly point: PointNumber; readonly response: PointResponse }[];
}
