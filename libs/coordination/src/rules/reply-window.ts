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
import type { OpenedRequest } from '../request.state.js';
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

/** The starting point the letter names for its length, else the rule's; an occasion is named with its own day. */
const startedBy = (
  window: WindowInLetter | undefined,
  rule: RuleSet,
  matter: Matter,
  starts: Starts,
): WindowStart & Started => {
  const named = window?.kind === 'length' ? window.from : undefined;
  if (named === undefined) {
    const { value } = rule.startingPoint;
    return { ...rule.startingPoint, ...startOf[value](starts) };
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
const leavesADay = (startOn: LocalDate, receivedOn: LocalDate): readonly Floor[] =>
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
const completeness = (
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
const groundOfLetter = ({ statedDeadline: { basis, citation } }: RuleSet, matter: Matter) => {
  const cited =
    matter.kind === 'administrativeProcedure' && matter.code !== undefined
      ? `thủ tục hành chính mã số ${matter.code}`
      : citation;
  return { basis, ...(cited !== undefined && { citation: cited }) };
};

/** A length or date in the letter stands in the place of the rule's own. */
const inLetter = (
  window: WindowInLetter | undefined,
  rule: RuleSet,
  matter: Matter,
): Pick<ReplyWindow, 'length' | 'stated' | 'onlyStated'> => {
  if (window === undefined) return { length: rule.window };
  const ground = groundOfLetter(rule, matter);
  return window.kind === 'length'
    ? { length: { ...ground, value: window.length } }
    : {
        length: rule.window,
        stated: { ...ground, value: window.deadline },
        ...(rule.statedDeadline.value.compulsory && { onlyStated: true }),
      };
};

/** Hours run from the moment itself, as long as it lies in the day that starts the window. */
const moment = (at: Instant | undefined, on: LocalDate, { value }: ReplyWindow['length']) =>
  value.unit === 'hour' && at !== undefined && dateOf(at) === on && { at };

/** The window a delivered dossier opens: what the letter says, else the rule pinned on the request. */
export const replyWindow = (
  rule: RuleSet,
  { urgency, matter }: Pick<OpenedRequest, 'urgency' | 'matter'>,
  window: WindowInLetter | undefined,
  starts: Starts,
): ReplyWindow => {
  const { at, ...start } = startedBy(window, rule, matter, starts);
  const { receipt } = starts;
  const given = inLetter(window, rule, matter);
  return {
    rule: rule.id,
    start: { ...start, ...moment(at, start.on, given.length) },
    receivedOn: receipt.on,
    receipt: { ...rule.receipt, value: receipt.by },
    ...completeness(start, starts),
    ...given,
    pauses: [],
    extensions: [],
    floors: window?.kind === 'length' ? leavesADay(start.on, receipt.on) : [],
    ...((urgency === 'express' || urgency === 'expressByHour') && { express: true }),
  };
};

/** The window from when the dossier was supplied. */
export const startedBySupply = (window: ReplyWindow, suppliedAt: Instant): ReplyWindow => {
  const on = dateOf(suppliedAt);
  return {
    ...window,
    start: { ...window.start, on, ...moment(suppliedAt, on, window.length) },
    complete: { value: 'supplied', basis: 'house' },
  };
};

/** `restart`: the whole window again, from when the documents were supplied. An extension or a shortening lapses with it. */
export const restarted = (
  window: ReplyWindow,
  suppliedAt: Instant,
  { completeness: { value, ...ground } }: RuleSet,
): ReplyWindow => {
  const { shortened: _, ...whole } = startedBySupply(window, suppliedAt);
  const begunAgain = { ...ground, value: { rounds: value.rounds } };
  return { ...whole, restarted: begunAgain, pauses: [], extensions: [] };
};

/** `suspend`: the clock stood from the day of the request for documents to the day they were supplied. */
export const resumed = (
  window: ReplyWindow,
  from: LocalDate,
  until: LocalDate,
  cause: string,
): ReplyWindow => ({ ...window, pauses: [...window.pauses, { from, until, cause }] });
