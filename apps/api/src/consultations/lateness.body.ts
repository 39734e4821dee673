import type { LatenessCause, LatenessFinding } from '#lib/coordination';
import { OneOf, Text } from '../http/fields.js';
import { Whole } from '../http/number-fields.js';
import { Cited, Part } from '../http/parts.js';
import { DocumentBody } from '../parts/document.body.js';
import { EvidenceBody } from '../parts/evidence.body.js';

/** Why it was not late at all (đề nghị xem xét lại). */
export class LatenessObjectionBody {
  @Text({ max: 2000 })
  readonly reason!: string;

  @Part(() => EvidenceBody, { optional: true })
  readonly evidence?: EvidenceBody;
}

/** Why it was late (giải trình lý do trễ hạn). */
export class LatenessExplanationBody {
  @OneOf([
    'complexFile',
    'awaitedOthers',
    'internalRouting',
    'volume',
    'systemOutage',
    'dossierQuality',
    'staffAbsence',
    'forceMajeure',
    'other',
  ])
  readonly cause!: LatenessCause;

  @Text({ max: 5000 })
  readonly explanation!: string;

  @Part(() => EvidenceBody, { optional: true })
  readonly evidence?: EvidenceBody;
}

/** What is found (kết quả xem xét giải trình), and in which document. */
export class LatenessReviewBody {
  @OneOf(['excused', 'upheld'])
  readonly finding!: LatenessFinding['kind'];

  /** Of an excuse: how many working days are not counted; absent: none of them is. */
  @Whole({ min: 1, max: 365, optional: true })
  readonly workingDays?: number;

  @Text({ max: 2000 })
  readonly reason!: string;

  /** Of an excuse: the document of the competent leader. */
  @Cited(() => DocumentBody)
  readonly ruling!: DocumentBody;
}

export const latenessFindingOf = ({
  finding,
  workingDays,
}: LatenessReviewBody): LatenessFinding => {
  if (finding === 'upheld') return { kind: 'upheld' };
  return workingDays === undefined ? { kind: 'excused' } : { kind: 'excused', workingDays };
};
