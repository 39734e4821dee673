import type { DomainEvent } from '#lib/event-sourcing';
import type { PinnedRule } from '#lib/rulebook';
import type { Grounded, Instant, LocalDate } from '#lib/working-time';
import type { OfConsultation } from './event-subject.js';
import type { ForDueDate } from './ladder.events.js';
import type { DocumentReference, OpinionId } from './vocabulary.js';

/** What shows that the agency had the letter, where the lead's own word would not do. */
export type ProofOfReceipt =
  | { readonly kind: 'registration'; readonly registeredOn: LocalDate; readonly number?: string }
  | { readonly kind: 'delivery'; readonly deliveredAt: Instant; readonly document: string };

/** The term of the rule that makes agreement of it, on the ground that term names. */
export type Provision = Pick<PinnedRule, 'id' | 'version'> &
  Pick<Grounded<never>, 'basis' | 'citation'>;

/** A chase letter the agreement rests on. */
export interface ChasedBy {
  readonly number: number;
  readonly document: DocumentReference;
}

/**
 * Xem như đồng ý: the rule pinned on the request takes the silence of `agency`, or its late reply, as agreement with
 * what the lead had proposed. It says how the content is read, and is no opinion of the agency (R1): the lapse stands,
 * and a late reply is kept, marked late and responded to. `occurredAt` is the legal instant. It stands as long as the
 * lapse, the due date and the rule it rests on; with any of them it is taken back.
 */
export type AgreementDeemed = DomainEvent<
  'AgreementDeemed',
  OfConsultation &
    ForDueDate & {
      readonly noticedAt: Instant;
      /** The lead's position as it was put to the agency before the window passed, verbatim. */
      readonly position: string;
      readonly receipt: ProofOfReceipt;
      readonly under: Provision;
    } & (
      | { readonly because: 'silence'; readonly chases: readonly ChasedBy[] }
      | { readonly because: 'lateReply'; readonly opinion: OpinionId }
    )
>;
