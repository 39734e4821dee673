import type { AgencyId } from '#lib/agencies';
import { dateOf, type DueDate, type ReplyWindow, windowOf } from '#lib/working-time';
import { type Consultation, isJudged } from '../consultation.state.js';
import { isNamed, type LateEntry } from '../late-entry.js';
import type { RequestEvent } from '../request.events.js';
import type { RequestRejection } from '../request.rejections.js';
import type { EnteredLate, LateEntryChange, LateEntryName } from '../vocabulary.js';
import {
  type Clocked,
  isClocked,
  isSettled,
  recounted,
  withConsequences,
} from './due-date-moves.js';
import type { Case } from './existing.js';
import { rejudged } from './judgement.js';
import { AFTER_LATE_ENTRY, withNotice } from './notice.js';
import { calendarOf, dueDateOf } from './pinned.js';
import { startedBySupply, startOfSupply } from './reply-window.js';

/** When an act reached this system, and until when the other party may contest the earlier day it was entered for. */
export const lateMark = (
  agency: AgencyId,
  { request, facts }: Pick<Case, 'request' | 'facts'>,
): EnteredLate => ({
  at: facts.now,
  contestableUntil: calendarOf(request, agency, facts).addWorkingDays(
    dateOf(facts.now),
    AFTER_LATE_ENTRY,
  ),
});

export const lateEntryNamed = (
  { lateEntries }: Consultation,
  late: LateEntryName,
): LateEntry | undefined => lateEntries.find(({ name }) => isNamed(name, late));

/** The entry that the other party answers: not its own, not answered yet, and within the three working days. */
export const answerable = (
  { agency, late }: { readonly agency: AgencyId; readonly late: LateEntryName },
  consultation: Consultation,
  { request, party, facts }: Case,
): LateEntry | RequestRejection => {
  const found = lateEntryNamed(consultation, late);
  if (found === undefined) return { type: 'NotEnteredLate', agency, entry: late.entry };
  if (found.enteredBy === party)
    return party === 'lead'
      ? { type: 'OnlyTheAgencyItselfMay', agency }
      : { type: 'OnlyTheLeadMay', lead: request.lead };
  if (found.confirmed || found.contested)
    return {
      type: 'LateEntryAnsweredAlready',
      agency,
      answer: found.confirmed ? 'confirmed' : 'contested',
    };
  const until = found.contestableUntil;
  return dateOf(facts.now) > until ? { type: 'LateEntryStands', agency, until } : found;
};

/** A supplement of another moment: the pause ends, or the window starts, with that. */
const suppliedAgain = (
  window: ReplyWindow,
  { from, to }: LateEntryChange & { entry: 'supplement' },
): ReplyWindow => {
  const [before, after] = [dateOf(from), dateOf(to)];
  const lengthened = (pause: ReplyWindow['pauses'][number]) =>
    pause.until === before ? { ...pause, until: after } : pause;
  const begunBySupply =
    window.complete?.value === 'supplied' && window.start.on === startOfSupply(window, from);
  return begunBySupply
    ? startedBySupply(window, to)
    : { ...window, pauses: window.pauses.map(lengthened) };
};

const counted = (
  agency: AgencyId,
  consultation: Clocked,
  change: Exclude<LateEntryChange, { entry: 'sending' }>,
  on: Case,
): DueDate => {
  const { clock, delivery } = consultation;
  switch (change.entry) {
    case 'delivery':
      return recounted(consultation, { ...delivery, deliveredAt: change.to }, on);
    case 'registration':
      return recounted(consultation, { ...delivery, registeredOn: change.to }, on);
    case 'supplement':
      return dueDateOf(suppliedAgain(windowOf(clock.due), change), on.request, agency, on.facts);
  }
};

/** R12: the time an agency has at least once it is told that a date is brought forward. */
const AFTER_CONTEST = {
  workingDays: AFTER_LATE_ENTRY,
  cause: 'Ghi nhận muộn bị phản đối hoặc đã có kết luận',
} as const;

/**
 * What follows for the clock and the judgement when an entry counts from another moment (R4). A date that is brought
 * forward leaves the agency time from now, since nobody is late before it could know; unless it had passed when the entry
 * was made that is undone, for then that alone had put it off.
 */
export const countedFrom = (
  agency: AgencyId,
  consultation: Consultation,
  change: LateEntryChange,
  { at: enteredAt }: EnteredLate,
  on: Case,
): readonly RequestEvent[] => {
  if (!isClocked(consultation)) return [];
  const { clock } = consultation;
  if (change.entry === 'sending') {
    if (!isJudged(consultation) || consultation.judged.opinion !== change.opinion) return [];
    const why = [{ cause: 'lateEntry' }, 'lateEntry'] as const;
    return rejudged(agency, consultation, clock, change.to, why, on);
  }
  const due = counted(agency, consultation, change, on);
  if (due.dueAt === clock.due.dueAt) return [];
  if (due.dueAt > clock.due.dueAt || due.dueAt <= enteredAt)
    return withConsequences(agency, consultation, due, 'lateEntry', on);
  const sooner = withNotice(due, agency, on, AFTER_CONTEST);
  // A result that is in is not worsened by a date that only now is brought forward.
  return sooner.dueAt < clock.due.dueAt && !isSettled(consultation, on)
    ? withConsequences(agency, consultation, sooner, 'lateEntry', on)
    : [];
};
