import type { AgencyId } from '#lib/agencies';
import type { Calendars } from '#lib/rulebook';
import { addDays, type Instant } from '#lib/working-time';
import type { Period } from '../accountability/accountability-report.js';
import { calendarFor } from '../calendars.js';
import {
  type CoordinatingDays,
  type LeadDays,
  NO_COORDINATING_DAYS,
  NO_LEAD_DAYS,
  withAsked,
  withLed,
} from './days-counted.js';
import type { PhaseSpan } from './phases.js';
import { elapsedOf, phasesOf } from './phases-of.js';
import type { RequestTrack } from './track.js';

export interface Counting {
  readonly period: Period;
  readonly asOf: Instant;
  readonly calendars: Calendars;
  /** With whose days those of an agency are counted. */
  readonly whose: (agency: AgencyId) => AgencyId;
}

export type DaysBy<Row> = (
  tracks: readonly RequestTrack[],
  counting: Counting,
) => ReadonlyMap<AgencyId, Row>;

/** The spans of a request, as far as they lie in the period. */
const spansIn = (
  track: RequestTrack,
  { period: { from, to }, asOf, calendars }: Counting,
): readonly PhaseSpan[] => {
  const elapsed = elapsedOf(track, asOf);
  const before = from === undefined ? elapsed.after : addDays(from, -1);
  return phasesOf(track, calendars, {
    after: before > elapsed.after ? before : elapsed.after,
    to: to !== undefined && to < elapsed.to ? to : elapsed.to,
  });
};

/** The days of each lead: those of a request that changed hands stay with whoever led it then. */
export const daysByLead: DaysBy<LeadDays> = (tracks, counting) => {
  const counted = new Map<AgencyId, LeadDays>();
  for (const track of tracks) {
    const byLead = Map.groupBy(spansIn(track, counting), ({ standing }) =>
      counting.whose(standing.lead),
    );
    for (const [lead, spans] of byLead)
      counted.set(lead, withLed(counted.get(lead) ?? NO_LEAD_DAYS, spans));
  }
  return counted;
};

/** The days of each agency that was asked. */
export const daysByCoordinator: DaysBy<CoordinatingDays> = (tracks, counting) => {
  const counted = new Map<AgencyId, CoordinatingDays>();
  for (const track of tracks) {
    const spans = spansIn(track, counting);
    const withdrawn = track.ended?.by === 'withdrawal';
    for (const { agency, addressedOn } of track.parts) {
      const asked = spans.filter(({ to }) => addressedOn < to);
      if (asked.length === 0) continue;
      const whose = counting.whose(agency);
      const calendar = calendarFor(agency, counting.calendars, track.calendar);
      const before = counted.get(whose) ?? NO_COORDINATING_DAYS;
      counted.set(whose, withAsked(before, { spans: asked, withdrawn }, agency, calendar));
    }
  }
  return counted;
};
