import type { AgencyId } from '#lib/agencies';
import type { Brand } from '#lib/event-sourcing';
import type { LocalDate } from '#lib/working-time';
import type { DocumentReference, Signer } from './documents.js';

export type OpinionId = Brand<string, 'OpinionId'>;
/** Numbers a point within its opinion, from 1. */
export type PointNumber = Brand<number, 'PointNumber'>;

export type OpinionKind =
  | 'agree'
  | 'agreeWithComments'
  | 'disagree'
  | 'noComment'
  | 'outOfRemit'
  | 'interim'
  | 'reaffirmed'
  /** Transcribed from a file that does not say: counts in timeliness, not in kinds or points. */
  | 'unrecorded';

/** What a reply is: an opinion, or the report that a letter of that kind asks for. */
export type ReplyKind = OpinionKind | 'report';

export type OpinionForm =
  'letter' | 'jointLetter' | 'meetingMinutes' | 'officialEmail' | 'outsideSystem' | 'unrecorded';

export interface Point {
  readonly number: PointNumber;
  /** What it concerns: an article, a table, a page. */
  readonly concerns: string;
  readonly stance: 'agree' | 'amend' | 'object';
  readonly text: string;
}

/** A signed reply. Never edited: a later opinion supersedes it. */
export interface Opinion {
  readonly id: OpinionId;
  readonly kind: ReplyKind;
  readonly form: OpinionForm;
  readonly document?: { readonly number: string; readonly signedOn: LocalDate };
  readonly signer?: Signer;
  readonly points: readonly Point[];
  /** Of a joint letter: the other agencies asked here that it answers for, once they confirm it (R1). */
  readonly coAuthors?: readonly AgencyId[];
  /** The document an opinion of kind `reaffirmed` maintains. */
  readonly reaffirms?: DocumentReference;
}

/** Where a reply went instead of to the lead. It is a reply all the same, in time by its sending. */
export type SentElsewhere = 'peoplesCommittee';

/** Số đến of an opinion, given by the registry that received it. */
export interface OpinionRegistration {
  readonly on: LocalDate;
  readonly number: string;
}

export type PointResponse =
  | { readonly kind: 'accepted'; readonly explanation?: string }
  | { readonly kind: 'partlyAccepted' | 'notAccepted'; readonly reasons: string };

/**
 * Why a reply is in time or by how much it is late. An opinion that supersedes a final one keeps the timeliness of
 * the one it supersedes: the agency had answered by then.
 */
export type Timeliness =
  | { readonly kind: 'onTime' }
  | {
      readonly kind: 'late';
      /** Working days after the due date (counting rule 9). */
      readonly workingDays: number;
      /** On the due date itself, when an hour was stated. */
      readonly minutes?: number;
      /** Under the first valid due date, where that differs. */
      readonly workingDaysAgainstFirst?: number;
    }
  /** No clock had started, the date was a courtesy date or provisional, or the reply is interim. */
  | { readonly kind: 'notJudged' };
