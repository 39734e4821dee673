import { dateOf, type Instant } from '#lib/working-time';
import type { RequestEvent } from '../request.events.js';
import type { RequestRejection } from '../request.rejections.js';
import type { Addressee, Evidence } from '../vocabulary.js';
import { addresseeRefusal } from './addressing.js';
import type { Case } from './existing.js';
import { calendarOf, ruleOf } from './pinned.js';
import { sentTo } from './sending.js';
import { statedWindowRefusal } from './stated-window.js';

/** One more agency is asked in an open request, on a clock of its own; or why it cannot be. */
export const anotherAddressee = (
  addressee: Addressee,
  sent: { readonly sentAt: Instant; readonly evidence: Evidence },
  { request, facts }: Case,
): readonly RequestEvent[] | RequestRejection =>
  addresseeRefusal(
    addressee,
    request.lead,
    request.consultations,
    facts,
    sent.evidence.kind === 'transcribed' ? undefined : dateOf(sent.sentAt),
  ) ??
  statedWindowRefusal(addressee, ruleOf(request, facts), {
    issuedOn: request.letter.issuedOn,
    sentOn: dateOf(sent.sentAt),
    calendar: calendarOf(request, addressee.agency, facts),
    transcribed: sent.evidence.kind === 'transcribed',
  }) ??
  sentTo(addressee, request, sent, facts);
