import type { RuleSet } from '#lib/rulebook';
import {
  dateOf,
  type Floor,
  type Instant,
  type LocalDate,
  type ReplyWindow,
  type StartingPoint,
  type WindowStart,
} from '#lib/working-time';
import type { Matter, WindowInLetter } from '../vocabulary.js';
import type { Receipt } from './day-of-receipt.js';

/** The facts a window may start from. */
export interface Starts {
  readonly sentAt: Instant;
  readonly deliveredAt: Instant;
  readonly receipt: Receipt;
  /** Where it was not complete on receipt. */
  readonly completeOn?: LocalDate;
}

type Started = Pick<WindowStart, 'on' | 'occasion'> & { readonly at?: Instant };

const startOf: {
  readonly [Point in StartingPoint]: (starts: Starts) => Started;
} = {
  sent: ({ sentAt }) => ({ on: dateOf(sentAt), at: sentAt }),
  received: ({ deliveredAt, receipt }) => ({ on: receipt.on, at: deliveredAt }),
  dossierComplete: ({ deliveredAt, receipt, completeOn }) => ({
    on: completeOn ?? receipt.on,
    at: deliveredAt,
  }),
};

/** A rule whose clock starts with an occasion governs reports alone, which name theirs. */
const occasionOf = (matter: Matter): Started => {
  if (matter.kind !== 'report') throw new Error(`A matter of kind ${matter.kind} has no occasion`);
  const { event, on, document } = matter.occasion;
  return { on, occasion: `${event}, Văn bản số ${document.number}` };
};

/** The starting point the letter names for its length, else the rule's; an occasion is named with its own day. */
export const startedBy = (
  window: WindowInLetter | undefined,
  rule: RuleSet,
  matter: Matter,
  starts: Starts,
): WindowStart & Started => {
  const named = window?.kind === 'length' ? window.from : undefined;
  if (named === undefined) {
    const { value } = rule.startingPoint;
    return {
      ...rule.startingPoint,
      ...(value === 'occasion' ? occasionOf(matter) : startOf[value](starts)),
    };
  }
  const ground = { ...groundOfLetter(rule, matter), value: named.point };
  if (named.point !== 'occasion') return { ...ground, ...startOf[named.point](starts) };
  const { on, occasion } = named;
  return { ...ground, on, occasion };
};

const STARTED_BEFORE_RECEIPT = 'Văn bản đến sau mốc tính thời hạn';

/** Whether a floor follows from the day of receipt, so that another receipt has another. */
export const isOfReceipt = ({ cause }: Floor): boolean => cause === STARTED_BEFORE_RECEIPT;

/** House rule: a length that began before receipt still leaves a whole working day after it. */
export const leavesADay = (startOn: LocalDate, receivedOn: LocalDate): readonly Floor[] =>
  startOn < receivedOn
    ? [
        {
          since: receivedOn,
          workingDays: 1,
          cause: STARTED_BEFORE_RECEIPT,
          basis: 'house',
        },
      ]
    : [];

/** No text says who finds a dossier complete: unless something else is recorded it is presumed so on receipt. */
export const completeness = (
  { value }: WindowStart,
  { completeOn }: Starts,
): Pick<ReplyWindow, 'complete'> =>
  value === 'dossierComplete'
    ? {
        complete: {
          value: completeOn === undefined ? 'presumedOnReceipt' : 'transcribed',
          basis: 'house',
        },
      }
    : {};

/** What a window stated in the letter rests on: the rule that lets it prevail, or the procedure it is said to follow. */
export const groundOfLetter = (
  { statedDeadline: { basis, citation } }: RuleSet,
  matter: Matter,
) => {
  const cited =
    matter.kind === 'administrativeProcedure' && matter.code !== undefined
      ? `thủ tục hành chính mã số ${matter.code}`
      : citation;
  return { basis, ...(cited !== undefined && { citation: cited }) };
};

/** Hours run from the moment itself, as long as it lies in the day that starts the window. */
export const moment = (at: Instant | undefined, on: LocalDate, { value }: ReplyWindow['length']) =>
  value.unit === 'hour' && at !== undefined && dateOf(at) === on && { at };
