import type { ImpactOnConsultation } from '#lib/application';
import { type CalendarRecord, newestVersion } from '#lib/rulebook';
import type { CalendarImpactView } from './calendar-impact.view.js';
import type { CalendarSummaryView } from './calendar-summary.view.js';
import type { CalendarView } from './calendar.view.js';

export const summaryOf = (record: CalendarRecord): CalendarSummaryView => {
  const { number, data } = newestVersion(record);
  const { id, title, version: versionName, publishedFrom, publishedUntil } = data;
  return {
    id,
    title,
    version: number,
    versionName,
    publishedFrom,
    publishedUntil,
    ...(record.draft && { draft: record.draft.version }),
  };
};

/** The page of a calendar; the days of one year only, where one is asked for. */
export const pageOf = (record: CalendarRecord, year?: number): CalendarView => {
  const { data, closures } = newestVersion(record);
  const { draft: _, ...summary } = summaryOf(record);
  const asked = (on: string): boolean => year === undefined || Number(on.slice(0, 4)) === year;
  return {
    ...summary,
    years: data.years.filter((each) => year === undefined || each.year === year),
    daysOff: data.daysOff.filter(({ on }) => asked(on)),
    workedWeekends: data.workedWeekends.filter(({ on }) => asked(on)),
    closures: closures.filter(({ from, until }) => asked(from) || asked(until)),
    versions: record.versions.map((each) => ({
      number: each.number,
      name: each.data.version,
      entries: each.entries,
    })),
    ...(record.declared && { declared: record.declared }),
    ...(record.draft && { draft: record.draft }),
  };
};

/** How many due dates, lapses and marks an impact concerns. */
export const impactCounts = (
  rows: readonly ImpactOnConsultation[],
): Omit<CalendarImpactView, 'version' | 'rows'> => ({
  dueDatesMoved: rows.filter(({ dueOn, awaitsConfirmation }) => dueOn && !awaitsConfirmation)
    .length,
  confirmationsAwaited: rows.filter(({ awaitsConfirmation }) => awaitsConfirmation).length,
  lapsesReversed: rows.filter(({ lapseReversed }) => lapseReversed).length,
  marksChanged: rows.filter(({ mark }) => mark !== undefined).length,
});

export const impactView = (
  version: number,
  rows: readonly ImpactOnConsultation[],
): CalendarImpactView => ({ version, ...impactCounts(rows), rows });
