import { addDays, dateOf, type Instant, type LocalDate, startOfDay } from '#lib/working-time';

/** The last day that had begun before a moment: what changes at 00:00 has changed when that day begins. */
export const lastDayBefore = (at: Instant): LocalDate => {
  const day = dateOf(at);
  return startOfDay(day) === at ? addDays(day, -1) : day;
};
