import type { AgencyId } from '#lib/agencies';
import type { DueDate, Instant, Length, LocalDate } from '#lib/working-time';
import type { AwaitsConfirmation } from './correction.events.js';
import { isExcused, type LatenessMark } from './lateness-mark.js';
import type {
  AddresseeReleased,
  ConsultationTransferred,
  LapseReversed,
  NoticePosted,
  OpinionGiven,
  RequestEvent,
} from './request.events.js';
import type {
  Addressee,
  Opinion,
  OpinionId,
  OpinionKind,
  PointNumber,
  Timeliness,
} from './vocabulary.js';

/** A request for missing documents, and what the lead has said of it so far. */
export interface DocumentsAsked {
  readonly requestedAt: Instant;
  /** The clock stands from its day on, until the documents are supplied or it is found unfounded. */
  readonly stopsClock: boolean;
  readonly answer?: 'accepted' | 'contested';
}

/** What is known of the dossier's arrival at the agency. */
export interface Delivery {
  readonly deliveredAt: Instant;
  readonly completeOn?: LocalDate;
  readonly registeredOn?: LocalDate;
  /** The latest request for documents. */
  readonly asked?: DocumentsAsked;
  /** Its items not yet supplied. */
  readonly outstanding: readonly number[];
  /** When the latest of that request's items already supplied were supplied. */
  readonly suppliedAt?: Instant;
  /** How often a request for documents has stopped the clock. */
  readonly rounds: number;
}

export interface ExtensionAsking {
  readonly askedAt: Instant;
  readonly reason: string;
}

export interface Clock {
  readonly due: DueDate;
  /** The first valid due date, kept beside the current one: lateness is shown against both. */
  readonly firstDue: DueDate;
  /** Whether it has begun again since the dossier arrived (missing documents supplied). */
  readonly restarted: boolean;
  /** Asked for and not yet decided. */
  readonly extensionAsked?: ExtensionAsking | undefined;
  /** What was granted on asking since the window began (again): the rule's limit is counted on it. */
  readonly granted: readonly Length[];
  /** The latest lapse recorded, whether or not it still stands: what a reversal takes back. */
  readonly lapse?: LapseReversed['data']['lapse'];
  /** It runs on from the agency whose place was taken: a later registration does not count it anew. */
  readonly takenOver?: true;
}

/** A standing opinion: one not superseded. */
export interface StandingOpinion {
  readonly id: OpinionId;
  readonly kind: OpinionKind;
  /** It ends the consultation: given so, or an interim one the lead has accepted. */
  readonly final: boolean;
  readonly sentAt: Instant;
  readonly dateOnly: boolean;
  readonly enteredBy: 'author' | 'lead' | 'monitoringBody' | 'import';
  readonly addendum: boolean;
  /** Recorded by another: until when the agency may correct it. */
  readonly mayBeCorrectedUntil?: LocalDate;
  /** A joint letter, for its co-authors to confirm. */
  readonly joint?: Opinion;
  readonly points: readonly PointNumber[];
  readonly unansweredPoints: readonly PointNumber[];
}

/** What an answer is judged by: its first final opinion, whatever has superseded its content since. */
export interface JudgedAnswer {
  readonly opinion: OpinionId;
  readonly sentAt: Instant;
  readonly enteredBy: StandingOpinion['enteredBy'];
  readonly timeliness: Timeliness;
}

/** A notice of the ladder, as far as the next ones depend on it. */
export interface NoticeSoFar {
  readonly dueAt: Instant;
  readonly rung: number;
  readonly kind: NoticePosted['data']['step']['kind'];
  readonly on: LocalDate;
}

/** What was done to have the reply come in time, each for its own due date. */
export interface LadderSoFar {
  readonly notices: readonly NoticeSoFar[];
  readonly chasesIssued: readonly { readonly dueAt: Instant; readonly document: string }[];
}

export interface Addressed {
  readonly ladder: LadderSoFar;
  readonly addressee: Addressee;
  readonly bound: boolean;
  readonly addressedAt: Instant;
  readonly opinions: readonly StandingOpinion[];
  /** The lead has maintained that the matter is within its remit. */
  readonly remitMaintained: boolean;
  readonly awaitsConfirmation?: AwaitsConfirmation | undefined;
  readonly latenessMark?: LatenessMark | undefined;
  /** The agency whose place it has taken. */
  readonly takenOverFrom?: AgencyId;
}

/** What is kept of a consultation that waits for no reply any more, for the judgement of one. */
interface Ended {
  readonly delivery?: Delivery;
  readonly clock?: Clock;
  /** Whether the window had passed by then. */
  readonly lapsed: boolean;
  /** The clock stood from that day on: no due date of it says anything about a reply sent since. */
  readonly stoodSince?: LocalDate;
}

/** One coordinating agency's part of a request. A field exists only where it is true. */
export type Consultation =
  | (Addressed & { readonly status: 'awaitingDelivery' })
  /** Delivered without the dossier: no clock has started, and the lead answers for it. */
  | (Addressed & { readonly status: 'awaitingDossier'; readonly delivery: Delivery })
  | (Addressed & { readonly status: 'running'; readonly delivery: Delivery; readonly clock: Clock })
  /** Documents were asked for in time: the clock stands. */
  | (Addressed & {
      readonly status: 'suspended';
      readonly since: LocalDate;
      readonly delivery: Delivery;
      readonly clock: Clock;
    })
  | (Addressed & { readonly status: 'lapsed'; readonly delivery: Delivery; readonly clock: Clock })
  /** Without delivery or clock where a past reply is known and its receipt is not. */
  | (Addressed & {
      readonly status: 'answered';
      readonly judged: JudgedAnswer;
    } & Ended)
  | (Addressed & { readonly status: 'returned'; readonly returnedAt: Instant })
  /** No reply is owed any more; one that was sent before is still found and judged. */
  | (Addressed & {
      readonly status: 'released';
      readonly releasedAt: Instant;
      readonly cause: AddresseeReleased['data']['cause'];
      readonly judged?: JudgedAnswer;
    } & Ended)
  /** Others answer in its place; a reply it sent before is still found and judged. */
  | (Addressed & {
      readonly status: 'transferred';
      readonly transferredAt: Instant;
      readonly cause: ConsultationTransferred['data']['cause'];
      /** The lead has yet to name who answers what. */
      readonly heirsAwaited: boolean;
      readonly judged?: JudgedAnswer;
    } & Ended);

export type ConsultationStatus = Consultation['status'];

/** What happens to one consultation after it was addressed. */
export type ConsultationEvent = Exclude<
  Extract<RequestEvent, { data: { readonly agency: AgencyId } }>,
  { type: 'AddresseeAdded' }
>;

/** What every consultation has, whatever its status. */
export const addressed = ({
  addressee,
  bound,
  addressedAt,
  opinions,
  ladder,
  remitMaintained,
  takenOverFrom,
}: Consultation): Addressed => ({
  ladder,
  addressee,
  bound,
  addressedAt,
  opinions,
  remitMaintained,
  ...(takenOverFrom && { takenOverFrom }),
});

/** A lapse stands. A silence that was excused has none, though its window has passed. */
export const hasLapsed = (consultation: Consultation): boolean => {
  const { status, latenessMark } = consultation;
  if (status === 'lapsed') return !(latenessMark && isExcused(latenessMark, Infinity));
  return 'lapsed' in consultation && consultation.lapsed;
};

const stoodSince = (consultation: Consultation): LocalDate | undefined => {
  if (consultation.status === 'suspended') return consultation.since;
  return 'stoodSince' in consultation ? consultation.stoodSince : undefined;
};

/** What is kept when the consultation ends, by an answer or a release. */
export const ended = (consultation: Consultation): Ended => {
  const since = stoodSince(consultation);
  return {
    ...('delivery' in consultation && { delivery: consultation.delivery }),
    ...('clock' in consultation && { clock: consultation.clock }),
    lapsed: hasLapsed(consultation),
    ...(since !== undefined && { stoodSince: since }),
  };
};

/** The agency owes nothing any more, though it has not answered. */
export type Over = Extract<Consultation, { status: 'released' | 'transferred' }>;

export const isOver = (consultation: Consultation): consultation is Over =>
  consultation.status === 'released' || consultation.status === 'transferred';

/** Several bodies took its place, and the lead has not named who answers what. */
export const lacksHeirs = (consultation: Consultation): boolean =>
  consultation.status === 'transferred' && consultation.heirsAwaited;

/** A consultation with an answer that is judged. */
export type Judged = Extract<Consultation, { status: 'answered' | Over['status'] }> & {
  readonly judged: JudgedAnswer;
};

export const isJudged = (consultation: Consultation): consultation is Judged =>
  'judged' in consultation;

/** Nothing it does is late: the rule does not bind it, or the wrong body was asked (R13). */
export const owesNothing = (consultation: Consultation): boolean =>
  !consultation.bound || (isOver(consultation) && consultation.cause === 'wrongAddressee');

/** The reply ends the consultation, as it was recorded. */
export const isFinal = ({
  opinion: { kind },
  afterRemitMaintained,
}: Pick<OpinionGiven['data'], 'opinion' | 'afterRemitMaintained'>): boolean =>
  kind !== 'interim' && !afterRemitMaintained;

/** An interim reply does not end the consultation, nor does refusing again what the lead has maintained. */
export const endsConsultation = (
  kind: OpinionKind,
  { remitMaintained }: Pick<Consultation, 'remitMaintained'>,
): boolean => kind !== 'interim' && !(kind === 'outOfRemit' && remitMaintained);

/** What is known of the dossier's arrival, once it has arrived. */
export const deliveryOf = (consultation: Consultation): Delivery | undefined =>
  'delivery' in consultation ? consultation.delivery : undefined;

export const finalOpinion = ({ opinions }: Consultation): StandingOpinion | undefined =>
  opinions.find(({ final }) => final);
