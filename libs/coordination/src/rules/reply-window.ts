import type { RuleSet } from '#lib/rulebook';
import { dateOf, type Instant, type LocalDate, type ReplyWindow } from '#lib/working-time';
import type { OpenedRequest } from '../request.state.js';
import type { Matter, WindowInLetter } from '../vocabulary.js';
import {
  completeness,
  groundOfLetter,
  leavesADay,
  moment,
  startedBy,
  type Starts,
} from './window-start.js';

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
    floors:
      window?.kind === 'length' || start.value === 'occasion'
        ? leavesADay(start.on, receipt.on)
        : [],
    ...((urgency === 'express' || urgency === 'expressByHour') && { express: true }),
  };
};

/** House rule: what is supplied before the day of receipt counts from that day, so that asking for it shortens nothing. */
export const startOfSupply = ({ receivedOn }: ReplyWindow, suppliedAt: Instant): LocalDate => {
  const on = dateOf(suppliedAt);
  return receivedOn !== undefined && receivedOn > on ? receivedOn : on;
};

/** The window from when the dossier was supplied. */
export const startedBySupply = (window: ReplyWindow, suppliedAt: Instant): ReplyWindow => {
  const on = startOfSupply(window, suppliedAt);
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
