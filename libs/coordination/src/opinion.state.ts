import type { Instant, LocalDate } from '#lib/working-time';
import type { OpinionGiven } from './request.events.js';
import type { Opinion, OpinionId, PointNumber, ReplyKind, Timeliness } from './vocabulary.js';

/** A standing opinion: one not superseded. */
export interface StandingOpinion {
  readonly id: OpinionId;
  readonly kind: ReplyKind;
  /** It ends the consultation: given so, or an interim one the lead has accepted. */
  readonly final: boolean;
  readonly sentAt: Instant;
  readonly dateOnly: boolean;
  readonly enteredBy: 'author' | 'lead' | 'monitoringBody' | 'import';
  readonly addendum: boolean;
  /** When it reached the lead is on record. */
  readonly received: boolean;
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

/** Less than an answer to what was asked, though not silence: interim, or that the matter is not its own. */
export const isInPart = ({ opinion: { kind } }: Pick<OpinionGiven['data'], 'opinion'>): boolean =>
  kind === 'interim' || kind === 'outOfRemit';

/** The reply ends the consultation, as it was recorded. */
export const isFinal = ({
  opinion: { kind },
  afterRemitMaintained,
}: Pick<OpinionGiven['data'], 'opinion' | 'afterRemitMaintained'>): boolean =>
  kind !== 'interim' && !afterRemitMaintained;
