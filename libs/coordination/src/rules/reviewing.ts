import type { Instant } from '#lib/working-time';
import type { ReviewLateness } from '../request.commands.js';
import type { RequestRejection } from '../request.rejections.js';
import { rulingRefusal } from './ruling.js';

/** What every review of a lateness says: an excuse for at least one day, its reason, and the document it stands in. */
export const reviewRefusal = (
  { finding, reason, ruling }: Pick<ReviewLateness['data'], 'finding' | 'reason' | 'ruling'>,
  now: Instant,
): RequestRejection | undefined => {
  if (finding.kind === 'excused' && !isPossible(finding.workingDays))
    return { type: 'ExcuseImpossible', workingDays: finding.workingDays ?? 0 };
  if (reason.trim() === '') return { type: 'FieldMissing', field: 'reason' };
  return rulingRefusal(ruling, now);
};

const isPossible = (workingDays: number | undefined): boolean =>
  workingDays === undefined || (Number.isInteger(workingDays) && workingDays >= 1);
