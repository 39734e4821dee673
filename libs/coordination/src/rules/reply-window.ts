import type { RuleSet } from '#lib/rulebook';
import {
  dateOf,
  type Grounded,
  type Instant,
  type Length,
  type LocalDate,
  type ReplyWindow,
  type StartingPoint,
  type WindowStart,
} from '#lib/working-time';
import type { Urgency, WindowInLetter } from '../vocabulary.js';

/** The facts a window may start from. */
export interface Starts {
  readonly sentAt: Instant;
  readonly deliveredAt: Instant;
  readonly receivedOn: LocalDate;
  /** Where it was not complete on receipt. */
  readonly completeOn?: LocalDate;
  /** The body that says the dossier is complete, as printed. */
  readonly certifiedBy: string;
}

const startOf: {
  readonly [Point in StartingPoint]: (starts: Starts) => Omit<WindowStart, keyof Grounded<0>>;
} = {
  sent: ({ sentAt }) => ({ on: dateOf(sentAt), at: sentAt }),
  received: ({ deliveredAt, receivedOn }) => ({ on: receivedOn, at: deliveredAt }),
  dossierComplete: ({ deliveredAt, receivedOn, completeOn, certifiedBy }) => ({
    on: completeOn ?? receivedOn,
    at: deliveredAt,
    certifiedBy,
  }),
};

/** A length or date in the letter stands in the place of the rule's own, on the ground that lets it prevail. */
const inLetter = (
  window: WindowInLetter | undefined,
  { statedDeadline: { basis, citation }, window: own }: RuleSet,
): Pick<ReplyWindow, 'length' | 'stated'> => {
  const ground = { basis, ...(citation !== undefined && { citation }) };
  if (window === undefined) return { length: own };
  if (window.kind === 'length') return { length: { value: window.length, ...ground } };
  return { length: own, stated: { value: window.deadline, ...ground } };
};

/** The window a delivered dossier opens: what the letter says, else the rule pinned on the request. */
export const replyWindow = (
  rule: RuleSet,
  urgency: Urgency,
  window: WindowInLetter | undefined,
  starts: Starts,
): ReplyWindow => {
  const { value, basis, citation } = rule.startingPoint;
  const { at, ...start } = startOf[value](starts);
  const { receivedOn } = starts;
  return {
    rule: rule.id,
    start: {
      value,
      basis,
      ...(citation !== undefined && { citation }),
      ...start,
      // Hours run from the moment itself, as long as it lies in the day that starts the window.
      ...(at !== undefined && dateOf(at) === start.on && { at }),
    },
    ...(start.on !== receivedOn && { receivedOn }),
    ...inLetter(window, rule),
    pauses: [],
    extensions: [],
    floors: [],
    ...((urgency === 'express' || urgency === 'expressByHour') && { express: true }),
  };
};

/** `restart`: the whole window again, from the day the documents were supplied. An extension granted lapses with it. */
export const restarted = (window: ReplyWindow, suppliedOn: LocalDate): ReplyWindow => {
  const { at: _, ...start } = window.start;
  return {
    ...window,
    receivedOn: window.receivedOn ?? start.on,
    start: { ...start, on: suppliedOn },
    pauses: [],
    extensions: [],
  };
};

/** `suspend`: the clock stood from the day of the request for documents to the day they were supplied. */
export const resumed = (
  window: ReplyWindow,
  from: LocalDate,
  until: LocalDate,
  cause: string,
): ReplyWindow => ({ ...window, pauses: [...window.pauses, { from, until, cause }] });
