import type { AgencyId } from '#lib/agencies';
import { isBoundBy, type PinnedRule, type RuleSet } from '#lib/rulebook';
import {
  type DueDate,
  dueDate,
  isSuspended,
  type LocalDate,
  type ReplyWindow,
  type WorkingCalendar,
  windowOf,
} from '#lib/working-time';
import { type Consultation, deliveryOf } from '../consultation.state.js';
import type { RequestEvent } from '../request.events.js';
import type { RequestFacts } from '../request.facts.js';
import type { KnownRequest } from '../request.state.js';
import { windowCounted } from '../rules/delivery.js';
import { calendarOf, ruleOf } from '../rules/pinned.js';
import { startedBySupply } from '../rules/reply-window.js';
import { windowAfter } from '../rules/supplement.js';
import { type DocumentRound, documentsTold } from './document-rounds.js';

/** What one consultation would have come to under another rule. */
export interface ReplayedWindow {
  readonly bound: boolean;
  /** Absent where no window would have opened. */
  readonly due?: DueDate;
  /** The clock would stand from that day on, for documents that were never supplied. */
  readonly stoodSince?: LocalDate;
  /** The letter gives longer than the rule allows. */
  readonly overCap: boolean;
}

/** The due date as far as it is known: a clock that stands keeps the date it had before. */
const countedOut = (window: ReplyWindow, calendar: WorkingCalendar): DueDate => {
  const due = dueDate(window, calendar);
  if (isSuspended(due)) throw new Error('A replayed window has no open pause');
  return due;
};

/** A cap is tested on the date as written, from the rule's starting point. */
const isOverCap = (
  { cap }: RuleSet['statedDeadline']['value'],
  { stated, ...window }: ReplyWindow,
  calendar: WorkingCalendar,
): boolean => {
  if (cap === undefined) return false;
  const given = stated?.value.on ?? countedOut(window, calendar).dueOn;
  const most = countedOut({ ...window, length: { ...window.length, value: cap } }, calendar);
  return given > most.dueOn;
};

/** Whether the rule would have let this request for documents stop the clock. */
const wouldStop = (
  { askedOn, agreed }: DocumentRound,
  { completeness: { value } }: RuleSet,
  receivedOn: LocalDate,
  calendar: WorkingCalendar,
): boolean => agreed || askedOn <= calendar.addWorkingDays(receivedOn, value.askWithin);

/** What was given or ordered beside the rule, as the present window has it. */
const keptFrom = (consultation: Consultation): Partial<ReplyWindow> => {
  if (!('clock' in consultation)) return {};
  const { floors, extensions, shortened } = windowOf(consultation.clock.due);
  return { floors, extensions, ...(shortened && { shortened }) };
};

/**
 * Counts one consultation again under another rule, from the facts on record alone: when the letter was sent and came,
 * what it says of the deadline, which documents were asked for and supplied. The floors, extensions and shortenings of its
 * present window stay.
 */
export const replayedUnder = (
  pinned: PinnedRule,
  agency: AgencyId,
  request: KnownRequest,
  events: readonly RequestEvent[],
  facts: RequestFacts,
): ReplayedWindow | undefined => {
  const consultation = request.consultations.get(agency);
  if (consultation === undefined) return undefined;
  const replayed = { ...request, rule: { ...pinned, reference: false } };
  const rule = ruleOf(replayed, facts);
  const calendar = calendarOf(replayed, agency, facts);
  const bound = isBoundBy(rule, facts.register.find(agency), request.letter.issuedOn);
  const delivery = deliveryOf(consultation);
  if (delivery === undefined) return { bound, overCap: false };

  const { addressee, addressedAt } = consultation;
  const onArrival = windowCounted(replayed, { addressee, addressedAt, ...delivery }, facts);
  const { rounds, suppliedAt } = documentsTold(agency, events);
  if (!request.dossierProvided && suppliedAt === undefined) return { bound, overCap: false };
  const dueOf = (window: ReplyWindow) =>
    countedOut({ ...window, ...keptFrom(consultation) }, calendar);
  let window =
    request.dossierProvided || suppliedAt === undefined
      ? onArrival
      : startedBySupply(onArrival, suppliedAt);
  const overCap = isOverCap(rule.statedDeadline.value, onArrival, calendar);
  const receivedOn = window.receivedOn ?? window.start.on;
  const { effect, rounds: most } = rule.completeness.value;
  const stopping = rounds.filter((round) => wouldStop(round, rule, receivedOn, calendar));
  for (const { askedOn, suppliedAt: at } of stopping.slice(0, most)) {
    if (at === undefined) return { bound, due: dueOf(window), stoodSince: askedOn, overCap };
    window = windowAfter[effect](window, askedOn, at, rule);
  }
  return { bound, due: dueOf(window), overCap };
};
