import { dateOf, type Instant, type LocalDate, type WorkingCalendar } from '#lib/working-time';
import type { RequestEvent } from './request.events.js';
import type { LatenessFinding } from './vocabulary.js';

/** House rule: working days for which a mark of lateness is provisional and may be objected to. */
const DAYS_TO_OBJECT = 5;

/** What has been said of the lateness an agency is marked with. It says nothing of whether it is late. */
export interface LatenessMark {
  /** When the agency could see it: the lapse noticed, then the late answer, then a new judgement. */
  readonly markedAt: Instant;
  /** The late answer has come, so it is known how late. */
  readonly answered: boolean;
  readonly objectedTo: boolean;
  readonly explained: boolean;
  readonly finding?: LatenessFinding;
  /** Another window has lapsed since it was reviewed: what is said of that is reviewed anew. */
  readonly lapsedAgain?: true;
  /** The lapse it was made for was taken back by its excuse, and none was recorded since. */
  readonly lapseExcused?: true;
}

/** Whether a mark may still change: within its five working days, objected to and not yet reviewed, or final. */
export type MarkStanding = 'provisional' | 'objectedTo' | 'final';

/** The last day on which the mark may be objected to; it is final from the next on. */
export const objectionsUntil = (
  { markedAt }: Pick<LatenessMark, 'markedAt'>,
  calendar: WorkingCalendar,
): LocalDate => calendar.addWorkingDays(dateOf(markedAt), DAYS_TO_OBJECT);

export const markStanding = (
  mark: LatenessMark,
  now: Instant,
  calendar: WorkingCalendar,
): MarkStanding => {
  if (isReviewed(mark)) return 'final';
  if (mark.objectedTo) return 'objectedTo';
  return dateOf(now) <= objectionsUntil(mark, calendar) ? 'provisional' : 'final';
};

/** How many working days of lateness are excused: none without an excuse, any by one that names no number. */
export const daysExcusedBy = ({ finding }: Pick<LatenessMark, 'finding'>): number =>
  finding?.kind === 'excused' ? (finding.workingDays ?? Infinity) : 0;

/** Whether an excuse covers that many working days of lateness. */
export const isExcused = (mark: Pick<LatenessMark, 'finding'>, workingDays: number): boolean =>
  mark.finding?.kind === 'excused' && workingDays <= daysExcusedBy(mark);

/** Reviewed, and no other window has lapsed since. */
export const isReviewed = ({
  finding,
  lapsedAgain,
}: Pick<LatenessMark, 'finding' | 'lapsedAgain'>): boolean =>
  finding !== undefined && lapsedAgain !== true;

/** What was excused before stays so where no more of it is excused. */
const reviewed = (
  { lapsedAgain: _, ...mark }: LatenessMark,
  finding: LatenessFinding,
): LatenessMark => ({
  ...mark,
  finding: mark.finding?.kind === 'excused' && finding.kind === 'upheld' ? mark.finding : finding,
});

const later = (at: Instant, other: Instant): Instant => (other > at ? other : at);

/** The mark after an event that touches the consultation. What was excused stays so, whatever becomes of the date. */
export const latenessMarkAfter = (
  mark: LatenessMark | undefined,
  event: RequestEvent,
): LatenessMark | undefined => {
  switch (event.type) {
    case 'WindowLapsed': {
      const markedAt = event.data.noticedAt;
      if (!mark) return { markedAt, answered: false, objectedTo: false, explained: false };
      const { lapseExcused: _, ...standing } = mark;
      return standing.finding
        ? { ...standing, markedAt, objectedTo: false, explained: false, lapsedAgain: true }
        : { ...standing, markedAt };
    }
    case 'LapseReversed':
      if (mark?.finding?.kind !== 'excused') return undefined;
      return event.data.cause === 'excused' ? { ...mark, lapseExcused: true } : mark;
    case 'OpinionGiven': {
      const { timeliness, occurredAt, receivedAt = occurredAt } = event.data;
      return mark && !mark.answered && timeliness.kind === 'late'
        ? { ...mark, answered: true, markedAt: later(mark.markedAt, receivedAt) }
        : mark;
    }
    case 'OpinionRejudged':
      return mark && event.data.timeliness.kind === 'late'
        ? { ...mark, answered: true, markedAt: event.data.occurredAt }
        : mark;
    case 'InterimAccepted':
      return mark && !mark.answered && event.data.timeliness.kind === 'late'
        ? { ...mark, answered: true, markedAt: later(mark.markedAt, event.data.occurredAt) }
        : mark;
    case 'RemitMaintained':
      return mark && { ...mark, answered: false };
    case 'LatenessObjectedTo':
      return mark && { ...mark, objectedTo: true };
    case 'LatenessExplained':
      return mark && { ...mark, explained: true };
    case 'LatenessReviewed':
      return mark && reviewed(mark, event.data.finding);
    case 'DossierDelivered':
    case 'DossierReturned':
      return undefined;
    case 'TrackedOutside':
    case 'RequestOpened':
    case 'LeadPositionStated':
    case 'RequestSubmitted':
    case 'RequestWithdrawn':
    case 'LeadChanged':
    case 'RuleRepinned':
    case 'ConsultationTransferred':
    case 'QuestionAdded':
    case 'AddresseeAdded':
    case 'AddresseeReleased':
    case 'DossierRegistered':
    case 'WindowOpened':
    case 'DueDateMoved':
    case 'DocumentsRequested':
    case 'DocumentsRequestAccepted':
    case 'DocumentsRequestContested':
    case 'DocumentsRequestFound':
    case 'DocumentsSupplied':
    case 'PointAnswered':
    case 'OpinionRegistered':
    case 'EntryCorrected':
    case 'CorrectionConfirmed':
    case 'WindowsExtended':
    case 'WindowsShortened':
    case 'ExtensionAsked':
    case 'ExtensionDecided':
    case 'ShorteningNotified':
    case 'NoticePosted':
    case 'ChaseIssued':
    case 'AskedAgain':
    case 'AgreementDeemed':
    case 'SubmissionReturned':
    case 'ConclusionRecorded':
    case 'ApologyRecorded':
    case 'LateSubmissionExplained':
    case 'LateSubmissionReviewed':
    case 'LateEntryConfirmed':
    case 'LateEntryContested':
    case 'LateEntryFound':
      return mark;
  }
};
