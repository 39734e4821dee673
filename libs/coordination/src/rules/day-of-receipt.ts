import type { RuleSet } from '#lib/rulebook';
import {
  dateOf,
  type Instant,
  type LocalDate,
  type ReceiptDay,
  type WorkingCalendar,
} from '#lib/working-time';
import type { Urgency } from '../vocabulary.js';

/** The day of receipt, and what fixed it. */
export interface Receipt {
  readonly on: LocalDate;
  readonly by: ReceiptDay;
}

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
): Receipt => {
  const delivered: Receipt = { on: dateOf(deliveredAt), by: 'delivery' };
  const registered: Receipt | undefined = registeredOn && { on: registeredOn, by: 'registration' };
  if (receipt.value === 'delivery') return registered ?? delivered;
  if (urgency !== 'normal') return delivered;
  const latest: Receipt = {
    on: calendar.nextWorkingDay(delivered.on),
    by: 'firstWorkingDayAfterDelivery',
  };
  return registered && registered.on <= latest.on ? registered : latest;
};
