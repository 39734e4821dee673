import type { AgencyId } from '#lib/agencies';
import { dateOf, type LocalDate } from '#lib/working-time';
import type { OpinionGiven } from '../request.events.js';
import type { Case } from './existing.js';
import { calendarOf } from './pinned.js';

/** Working days in which an agency corrects what another recorded as its opinion. */
const DAYS_TO_CORRECT = 3;

/** Until when the agency may correct it; its own opinion, and one transcribed of the past, it replaces by another. */
export const mayBeCorrectedUntil = (
  agency: AgencyId,
  enteredBy: OpinionGiven['data']['enteredBy'],
  { request, facts }: Case,
): LocalDate | undefined =>
  enteredBy === 'lead' || enteredBy === 'monitoringBody'
    ? calendarOf(request, agency, facts).addWorkingDays(dateOf(facts.now), DAYS_TO_CORRECT)
    : undefined;
