import type { RuleSet } from '#lib/rulebook';
import { dateOf, type Instant, type LocalDate, type WorkingCalendar } from '#lib/working-time';
import type { Urgency } from '../vocabulary.js';

/**
 * The day of receipt: registration (số đến), at the latest the first working day after delivery, and the same day
 * for a letter marked urgent. Until the letter is registered the latest day stands, provisionally. Under a rule of
 * receipt by delivery: the day of delivery, unless a registration is known.
 */
export const dayOfReceipt = (
  deliveredAt: Instant,
  registeredOn: LocalDate | undefined,
  { receipt }: RuleSet,
  urgency: Urgency,
  calendar: WorkingCalendar,
): LocalDate => {
  const deliveredOn = dateOf(deliveredAt);
  if (receipt.value === 'delivery') return registeredOn ?? deliveredOn;
  if (urgency !== 'normal') return deliveredOn;
  const latest = calendar.nextWorkingDay(deliveredOn);
  return registeredOn !== undefined && registeredOn < latest ? registeredOn : latest;
};
