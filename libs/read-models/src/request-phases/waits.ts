import type { LocalDate } from '#lib/working-time';
import type { WaitCause } from './phases.js';
import type { Wait } from './track.js';

const isOpen = ({ to }: Wait): boolean => to === null;

/** From `from` on the agency waits for another. */
export const waiting = (
  waits: readonly Wait[],
  cause: WaitCause,
  from: LocalDate,
  to: LocalDate | null = null,
): readonly Wait[] => [...waits, { cause, from, to }];

/** What was waited for happened; a wait whose end comes before its start leaves no day. */
export const waitedUntil = (
  waits: readonly Wait[],
  to: LocalDate,
  ...causes: readonly WaitCause[]
): readonly Wait[] =>
  waits.map((wait) => (isOpen(wait) && causes.includes(wait.cause) ? { ...wait, to } : wait));

/** It turned out that nothing had to be waited for: the time counts. */
export const neverWaited = (
  waits: readonly Wait[],
  since: LocalDate,
  ...causes: readonly WaitCause[]
): readonly Wait[] => waits.filter(({ cause, from }) => !(causes.includes(cause) && from >= since));

/** A day was mistaken: waits of these kinds that began or ended on it do so on the other. */
export const waitsCorrected = (
  waits: readonly Wait[],
  from: LocalDate,
  to: LocalDate,
  ...causes: readonly WaitCause[]
): readonly Wait[] => {
  const right = <Day extends LocalDate | null>(day: Day) => (day === from ? to : day);
  return waits.map((wait) =>
    causes.includes(wait.cause) ? { ...wait, from: right(wait.from), to: right(wait.to) } : wait,
  );
};
