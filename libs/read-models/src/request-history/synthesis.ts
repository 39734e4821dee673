import type { AgencyId } from '#lib/agencies';
import type {
  DocumentReference,
  OpinionId,
  OpinionKind,
  Point,
  PointResponse,
  RequestId,
} from '#lib/coordination';
import type { Instant, LocalDate } from '#lib/working-time';
import type { ConflictFile } from './conflict-file.js';
import type { DeemedAgreementFile } from './deemed-agreement-file.js';
import type { OpinionFile } from './opinion-file.js';

/**
 * Bảng tổng hợp, tiếp thu, giải trình ý kiến: every agency asked, what it said point by point, and what the lead makes
 * of each point, as of one moment. Of a report there is none.
 */
export interface Synthesis {
  readonly requestId: RequestId;
  readonly asOf: Instant;
  readonly lead: AgencyId;
  readonly letter: DocumentReference;
  readonly subject: string;
  /** False: căn cứ chưa được xác nhận. */
  readonly confirmed: boolean;
  readonly leadPosition?: string;
  /** Tờ trình, once submitted. */
  readonly submission?: DocumentReference;
  readonly withdrawn: boolean;
  readonly counts: SynthesisCounts;
  /** In the order in which they were asked. */
  readonly agencies: readonly AgencyInSynthesis[];
  readonly conflicts: readonly ConflictFile[];
  /** The last event of the request, for its `ETag`. */
  readonly revision: bigint;
}

/** How one agency stands; each has exactly one outcome. */
export type Outcome =
  | 'onTime'
  | 'late'
  /** Its lateness, or its silence, was excused as far as it goes (R11). */
  | 'excused'
  /** It answered, and no due date judges when. */
  | 'unjudged'
  /** Its window passed without a reply. */
  | 'silent'
  /** The same, and its rule takes that as agreement with the lead's position: never an opinion of the agency (R1). */
  | 'deemedAgreement'
  /** No reply yet, and it is not late. */
  | 'awaited'
  /** Tracked outside the system (R3), and the day its opinion came back is not recorded: no date judges it. */
  | 'awaitedOutside'
  /** Released, returned, or the request was withdrawn. */
  | 'notOwed';

export interface SynthesisCounts {
  readonly asked: number;
  /** They add up to `asked`. */
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Agencies by the kind of the last opinion of theirs that stands. */
  readonly kinds: Readonly<Record<OpinionKind, number>>;
  /** `open`: no response yet. The others and it add up to `total`. */
  readonly points: Readonly<Record<PointResponse['kind'] | 'open' | 'total', number>>;
}

export interface AgencyInSynthesis {
  readonly agency: AgencyId;
  readonly outcome: Outcome;
  /** Absent while no clock has started, and where the date judges nobody. */
  readonly dueOn?: LocalDate;
  /** Why no reply is owed, where the lead released it or others took its place. */
  readonly releasedBecause?: string;
  /** What the rule makes of its silence or of its late reply, beside what it says itself. */
  readonly deemed?: Pick<DeemedAgreementFile, 'because' | 'position' | 'under' | 'deemedAt'>;
  /** Those that stand, oldest first. */
  readonly opinions: readonly OpinionInSynthesis[];
  /** Replaced by a later one: not shown, but not hidden either. */
  readonly superseded: number;
}

export interface OpinionInSynthesis
  extends
    Pick<
      OpinionFile,
      'sentAt' | 'enteredBy' | 'dateOnly' | 'addendum' | 'timeliness' | 'jointWith' | 'sentTo'
    >,
    Pick<OpinionFile['opinion'], 'form' | 'document' | 'reaffirms'> {
  readonly id: OpinionId;
  readonly kind: OpinionKind;
  /** Of one that came late: the working days of it that are excused. */
  readonly excusedDays?: number;
  /** Of an interim reply: the lead took it as final. */
  readonly acceptedAsFinal: boolean;
  readonly points: readonly PointInSynthesis[];
}

export interface PointInSynthesis extends Point {
  /** Absent until the lead has responded. */
  readonly response?: PointResponse;
}
