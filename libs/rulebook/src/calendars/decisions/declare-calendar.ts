import { accept, type Decision, reject } from '#lib/event-sourcing';
import { dateOf } from '#lib/working-time';
import type { DeclareCalendar } from '../calendar.commands.js';
import type { CalendarRecord } from '../calendar.record.js';
import type { CalendarFacts, CalendarVocabulary } from '../calendar.vocabulary.js';

/** A new calendar, which begins as a published version of another and goes its own way from there. */
export const declareCalendar = (
  { data: { calendar, title, basedOn, decision } }: DeclareCalendar,
  record: CalendarRecord | undefined,
  { now, calendars }: CalendarFacts,
): Decision<CalendarVocabulary> => {
  if (record !== undefined) return reject({ type: 'CalendarExistsAlready', calendar });
  if (decision === undefined || decision.number.trim() === '')
    return reject({ type: 'DecisionNotCited' });
  const { issuedOn } = decision;
  if (issuedOn > dateOf(now)) return reject({ type: 'DecisionInFuture', issuedOn });
  if (title.vi.trim() === '') return reject({ type: 'CalendarTitleMissing', calendar });
  const base = calendars.numbered(basedOn.calendar, basedOn.version);
  if (base === undefined)
    return reject({
      type: 'CalendarBaseUnknown',
      calendar: basedOn.calendar,
      ...(calendars.has(basedOn.calendar) &&
        basedOn.version !== undefined && { version: basedOn.version }),
    });
  return accept({
    type: 'CalendarDeclared',
    data: {
      calendar,
      version: 1,
      occurredAt: now,
      basedOn: { calendar: basedOn.calendar, version: base.number },
      decision,
      data: { ...base.data, id: calendar, title, version: `${dateOf(now)}.1` },
      closures: base.closures,
    },
  });
};
