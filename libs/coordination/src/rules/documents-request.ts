import type { AgencyId } from '#lib/agencies';
import { dateOf, type Instant, type LocalDate } from '#lib/working-time';
import { type Consultation, deliveryOf, isOver } from '../consultation.state.js';
import type { DocumentsAsked } from '../delivery.state.js';
import type { RequestRejection } from '../request.rejections.js';
import type { Case } from './existing.js';
import { calendarOf } from './pinned.js';

/** House rule: working days in which the lead may contest a request for documents; unanswered it stands. */
export const DAYS_TO_CONTEST = 2;

/** The last day on which the lead may contest it. */
export const standsAfter = (
  agency: AgencyId,
  requestedAt: Instant,
  { request, facts }: Case,
): LocalDate =>
  calendarOf(request, agency, facts).addWorkingDays(dateOf(requestedAt), DAYS_TO_CONTEST);

/** The request for documents that waits for its supplement; none, and the refusal says so. */
export const documentsAsked = (
  agency: AgencyId,
  consultation: Consultation,
): DocumentsAsked | RequestRejection => {
  const { status } = consultation;
  if (status === 'answered' || isOver(consultation) || status === 'returned')
    return { type: 'AddresseeNotOpen', agency, status };
  const delivery = deliveryOf(consultation);
  return delivery?.asked && delivery.outstanding.length > 0
    ? delivery.asked
    : { type: 'NoDocumentsRequested', agency };
};
