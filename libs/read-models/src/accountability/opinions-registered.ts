import type { Calendars } from '#lib/rulebook';
import { type Instant, startOfDay } from '#lib/working-time';
import { calendarFor } from '../calendars.js';
import type { AccountFound } from './accounted.js';

/** House rule, after Decree 30/2020 art. 22.1: what is received is registered by the next working day at the latest. */
const DAYS_TO_REGISTER = 1;

/** Opinions that the lead registered later than it should have, counted by opinion, on its own calendar. */
export const opinionsRegisteredLate = (
  consultations: readonly { readonly found: AccountFound }[],
  asOf: Instant,
  calendars: Calendars,
): number =>
  consultations.reduce((late, { found: { lead, calendar: id, account } }) => {
    const calendar = calendarFor(lead, calendars, id);
    const these = account.opinionsRegistered.filter(
      ({ receivedOn, registeredOn }) =>
        startOfDay(registeredOn) < asOf &&
        registeredOn > calendar.addWorkingDays(receivedOn, DAYS_TO_REGISTER),
    );
    return late + these.length;
  }, 0);
