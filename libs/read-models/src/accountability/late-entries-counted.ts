import { type LateEntry, lateEntryStanding, type LateEntryStanding } from '#lib/coordination';
import type { Instant } from '#lib/working-time';
import type { Account } from './account.js';

/** How the earlier days stand that a party entered in its own favour and that count, the least certain first. */
const standing = (
  entries: readonly LateEntry[],
  asOf: Instant,
  readAt = asOf,
): LateEntryCounted | undefined => {
  const standings = entries
    .filter(({ at }) => at <= asOf)
    .map((entry) => lateEntryStanding(entry, readAt));
  return COUNTED.find((counted) => standings.includes(counted));
};

/** A contested one counts from when it reached this system, like any other, unless it was upheld. */
const COUNTED = ['awaited', 'stands'] as const satisfies readonly LateEntryStanding[];
export type LateEntryCounted = (typeof COUNTED)[number];

/** Of the agency's entries: those of its arrival, and of the sending its answer is judged by. */
export const enteredLateByAgency = (
  { course: { lateEntries, answer } }: Account,
  asOf: Instant,
  readAt = asOf,
): LateEntryCounted | undefined =>
  answer
    ? standing(
        lateEntries.filter(
          ({ enteredBy, name }) =>
            enteredBy === 'agency' && (name.entry !== 'sending' || name.opinion === answer.first),
        ),
        asOf,
        readAt,
      )
    : undefined;

/** Of the lead's: the delivery and the supplements. */
export const enteredLateByLead = ({ course: { lateEntries } }: Account, asOf: Instant): boolean =>
  standing(
    lateEntries.filter(({ enteredBy }) => enteredBy === 'lead'),
    asOf,
  ) !== undefined;
