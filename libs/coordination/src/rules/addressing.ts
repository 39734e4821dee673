import { dateOf, daysBetween, type LocalDate } from '#lib/working-time';
import type { AgencyId } from '#lib/agencies';
import type { RequestFacts } from '../request.facts.js';
import type { RequestRejection } from '../request.rejections.js';
import type { Addressee, WindowInLetter } from '../vocabulary.js';

/** Days or hours beyond which a window is a slip of the pen. */
export const LONGEST_WINDOW = 10_000;

/** How long the letter gives. A stated date that has passed is void, and no window of its own. */
const daysGiven = (window: WindowInLetter, today: LocalDate): number =>
  window.kind === 'length'
    ? window.length.count
    : Math.max(1, daysBetween(today, window.deadline.on));

/** R2: every addressee is an agency on the register other than the lead, and is addressed once. */
export const addresseeRefusal = (
  { agency, window }: Addressee,
  lead: AgencyId,
  already: { has(agency: AgencyId): boolean },
  { register, now }: RequestFacts,
): RequestRejection | undefined => {
  if (agency === lead) return { type: 'LeadIsAddressee', agency };
  if (!register.has(agency)) return { type: 'AgencyUnknown', agency };
  if (already.has(agency)) return { type: 'AddressedTwice', agency };
  const count = window && daysGiven(window, dateOf(now));
  return count !== undefined &&
    !(Number.isSafeInteger(count) && count >= 1 && count <= LONGEST_WINDOW)
    ? { type: 'WindowImpossible', agency, count }
    : undefined;
};
