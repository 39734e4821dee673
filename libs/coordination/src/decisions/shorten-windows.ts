import { accept, reject } from '#lib/event-sourcing';
import { dateOf, type LocalDate, type ReplyWindow, shortDate, windowOf } from '#lib/working-time';
import type { ShortenWindows } from '../request.commands.js';
import type { RequestEvent } from '../request.events.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { consultationsNamed } from '../rules/consultations-named.js';
import { dueDateMoved } from '../rules/due-date-moves.js';
import type { Case } from '../rules/existing.js';
import { calendarOf, dueDateOf } from '../rules/pinned.js';

/** What moved the end before the notice no longer does; a floor that protects the agency still holds. */
const shortenedWindow = (
  { data: { to, order, reason } }: ShortenWindows,
  window: ReplyWindow,
  noticedOn: LocalDate,
): ReplyWindow => ({
  ...window,
  shortened: {
    value: { on: to, noticedOn, cause: reason },
    basis: 'law',
    citation: `Văn bản số ${order.number} ngày ${shortDate(order.issuedOn, 'vi')}`,
  },
  pauses: [],
  extensions: [],
});

/**
 * The lead shortens the windows that still run, on a cited order. A window that has passed, and one that ends sooner
 * anyway, stay as they are.
 */
export const shortenWindows = (command: ShortenWindows, on: Case): RequestDecision => {
  const { agencies, to, order, reason } = command.data;
  const { request, facts } = on;
  const { requestId } = request;
  const today = dateOf(facts.now);
  if (reason.trim() === '') return reject({ type: 'FieldMissing', field: 'reason' });
  if (order.number.trim() === '') return reject({ type: 'FieldMissing', field: 'order.number' });
  if (order.issuedOn > today)
    return reject({ type: 'DateInFuture', field: 'order.issuedOn', value: order.issuedOn });
  const named = consultationsNamed(agencies, request);
  if ('type' in named) return reject(named);
  const earliest = named
    .map(([agency]) => calendarOf(request, agency, facts).nextWorkingDay(today))
    .reduce((latest, day) => (day > latest ? day : latest), today);
  if (to < earliest) return reject({ type: 'ShortenedTooMuch', to, earliest });
  const shorter = named.flatMap(([agency, consultation]) => {
    if (consultation.status !== 'running' && consultation.status !== 'suspended') return [];
    const { clock } = consultation;
    const due = dueDateOf(
      shortenedWindow(command, windowOf(clock.due), today),
      request,
      agency,
      facts,
    );
    return due.dueAt < clock.due.dueAt
      ? [dueDateMoved(agency, clock, due, { cause: 'shortened' }, on)]
      : [];
  });
  if (shorter.length === 0) return reject({ type: 'NothingToShorten', to });
  const given: RequestEvent = {
    type: 'WindowsShortened',
    data: {
      requestId,
      occurredAt: facts.now,
      agencies: shorter.map(({ data }) => data.agency),
      to,
      order,
      reason,
    },
  };
  return accept<RequestEvent>(given, ...shorter);
};
