import type { AgencyId } from '#lib/agencies';
import type { Instant, LocalDate } from '#lib/working-time';
import type { Clock } from './clock.state.js';
import type { AwaitsConfirmation } from './correction.events.js';
import type { DeemedAgreement } from './deemed-agreement.js';
import type { Delivery } from './delivery.state.js';
import type { LadderSoFar } from './ladder.state.js';
import type { LateEntry } from './late-entry.js';
import { isExcused, type LatenessMark } from './lateness-mark.js';
import type { JudgedAnswer, StandingOpinion } from './opinion.state.js';
import type { AddresseeReleased, ConsultationTransferred, RequestEvent } from './request.events.js';
import type { Addressee, ReplyKind } from './vocabulary.js';

export interface Addressed {
  readonly ladder: LadderSoFar;
  readonly addressee: Addressee;
  readonly bound: boolean;
  readonly addressedAt: Instant;
  readonly opinions: readonly StandingOpinion[];
  /** It has given an interim reply, or said that the matter is not its own: it was not wholly silent. */
  readonly repliedInPart: boolean;
  /** The lead has maintained that the matter is within its remit. */
  readonly remitMaintained: boolean;
  readonly awaitsConfirmation?: AwaitsConfirmation | undefined;
  readonly latenessMark?: LatenessMark | undefined;
  /** Entered for an earlier day by the party they favour (R12). */
  readonly lateEntries: readonly LateEntry[];
  /** Deemed under the rule, and not taken back. */
  readonly agreement?: DeemedAgreement | undefined;
  /** The agency whose place it has taken. */
  readonly takenOverFrom?: AgencyId;
}

/** What is kept of a consultation that waits for no reply any more, for the judgement of one. */
export interface Ended {
  readonly delivery?: Delivery;
  readonly clock?: Clock;
  /** Whether the window had passed by then. */
  readonly lapsed: boolean;
  /** The clock stood from that day on: no due date of it says anything about a reply sent since. */
  readonly stoodSince?: LocalDate;
  /** Classified (R3): whatever became of it, no word is taken in. */
  readonly outside?: true;
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
  /** Its part is classified (R3): once there is a final opinion, the day of that is the day it came back. */
  | (Addressed & { readonly status: 'trackedOutside' } & Ended)
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
  repliedInPart,
  remitMaintained,
  lateEntries,
  takenOverFrom,
}: Consultation): Addressed => ({
  ladder,
  addressee,
  bound,
  addressedAt,
  opinions,
  repliedInPart,
  remitMaintained,
  lateEntries,
  ...(takenOverFrom && { takenOverFrom }),
});

/** Silent past its window, and excused for as long as that lasted: nobody is late, and nothing is waited for. */
export const isExcusedSilence = ({ status, latenessMark: mark }: Consultation): boolean =>
  status === 'lapsed' &&
  mark !== undefined &&
  (mark.lapseExcused === true || isExcused(mark, Infinity));

/** A lapse stands. A silence that was excused has none, though its window has passed. */
export const hasLapsed = (consultation: Consultation): boolean => {
  if (consultation.status === 'lapsed') return !isExcusedSilence(consultation);
  return 'lapsed' in consultation && consultation.lapsed;
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

/** An interim reply does not end the consultation, nor does refusing again what the lead has maintained. */
export const endsConsultation = (
  kind: ReplyKind,
  { remitMaintained }: Pick<Consultation, 'remitMaintained'>,
): boolean => kind !== 'interim' && !(kind === 'outOfRemit' && remitMaintained);

/** What is known of the dossier's arrival, once it has arrived. */
export const deliveryOf = (consultation: Consultation): Delivery | undefined =>
  'delivery' in consultation ? consultation.delivery : undefined;

/** It answered that the matter is outside its remit, and the lead has not said what becomes of that. */
export const saidOutOfRemit = (
  consultation: Consultation,
): consultation is Extract<Consultation, { status: 'answered' }> =>
  consultation.status === 'answered' && finalOpinion(consultation)?.kind === 'outOfRemit';

/** The lead has yet to release it, pass the question on or maintain; a file of the past does not say what it did. */
export const awaitsRemitDecision = (consultation: Consultation): boolean =>
  saidOutOfRemit(consultation) && finalOpinion(consultation)?.enteredBy !== 'import';

/** Its part is classified, or was when it passed on. */
export const isOutside = (consultation: Consultation): boolean =>
  'outside' in consultation && consultation.outside;

/** Its part is tracked outside the system, and the day on which its opinion came back is not recorded. */
export const awaitsDayOutside = (consultation: Consultation): boolean =>
  consultation.status === 'trackedOutside' && finalOpinion(consultation) === undefined;

export const finalOpinion = ({ opinions }: Consultation): StandingOpinion | undefined =>
  opinions.find(({ final }) => final);
