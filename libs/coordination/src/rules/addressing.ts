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

/** Only a body on the register that stood on that day leads or is asked; a past request is transcribed as it was. */
export const notStanding = (
  agency: AgencyId,
  on: LocalDate | undefined,
  { register }: RequestFacts,
): RequestRejection | undefined => {
  if (!register.has(agency)) return { type: 'AgencyUnknown', agency };
  return on === undefined || register.standsOn(agency, on)
    ? undefined
    : { type: 'AgencyNotStanding', agency, on, heirs: register.standingFor(agency, on) };
};

/**
 * R2: every addressee is an agency on the register other than the lead, and is addressed once. `on`: the day it must have
 * stood, unless transcribed.
 */
export const addresseeRefusal = (
  { agency, window }: Addressee,
  lead: AgencyId,
  already: { has(agency: AgencyId): boolean },
  facts: RequestFacts,
  on?: LocalDate,
): RequestRejection | undefined => {
  if (agency === lead) return { type: 'LeadIsAddressee', agency };
  const absent = notStanding(agency, on, facts);
  if (absent) return absent;
  if (already.has(agency)) return { type: 'AddressedTwice', agency };
  const count = window && daysGiven(window, dateOf(facts.now));
  return count !== undefined &&
    !(Number.isSafeInteger(count) && count >= 1 && count <= LONGEST_WINDOW)
    ? { type: 'WindowImpossible', agency, count }
    : undefined;
};
