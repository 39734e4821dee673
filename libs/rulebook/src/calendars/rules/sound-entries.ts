import type { LocalDate } from '#lib/working-time';
import {
  type CalendarEntry,
  dayOfEntry,
  firstDayOf,
  type RecordedEntry,
  type Scope,
} from '../calendar-entry.js';
import { type CalendarVersion, isWeekend } from '../calendar-version.js';
import { inTurn, nextVersion } from '../next-version.js';
import type { CalendarRejection } from '../calendar.rejections.js';

/** What a calendar asks of the register: who is on it, and who has its office where. */
export interface Bodies {
  has(agency: string): boolean;
  monitors(agency: string): boolean;
  seatedIn(place: string): readonly string[];
}

const outside = (
  { data: { publishedFrom, publishedUntil } }: CalendarVersion,
  on: LocalDate,
): CalendarRejection | undefined =>
  on < publishedFrom || on > publishedUntil
    ? { type: 'DayNotInCalendar', on, publishedFrom, publishedUntil }
    : undefined;

/** Whether a day is already off, or a weekend day already worked. */
const isDeclared = ({ data }: CalendarVersion, on: LocalDate): boolean =>
  [...data.daysOff, ...data.workedWeekends].some((day) => day.on === on);

/** A day that is to be declared lies in the calendar, and nothing was declared for it before. */
const notFree = (version: CalendarVersion, on: LocalDate): CalendarRejection | undefined =>
  outside(version, on) ?? (isDeclared(version, on) ? { type: 'EntriesContradict', on } : undefined);

const unknownScope = (
  { agencies, places }: Scope,
  bodies: Bodies,
): CalendarRejection | undefined => {
  const named =
    agencies.find((agency) => !bodies.has(agency)) ??
    places.find((place) => bodies.seatedIn(place).length === 0);
  return named === undefined ? undefined : { type: 'ClosureScopeUnknown', named };
};

/** What is wrong with one entry, on the calendar as the entries before it leave it. */
const refusalOf = (
  entry: CalendarEntry,
  version: CalendarVersion,
  bodies: Bodies,
): CalendarRejection | undefined => {
  if (entry.document.trim() === '') return { type: 'EntryDocumentMissing', on: dayOfEntry(entry) };
  switch (entry.kind) {
    case 'dayOff':
      return notFree(version, entry.on);
    case 'workedWeekend':
      return isWeekend(entry.on)
        ? notFree(version, entry.on)
        : { type: 'WorkedDayNotOnWeekend', on: entry.on };
    case 'swap': {
      const { dayOff, workedOn } = entry;
      return isWeekend(dayOff) || !isWeekend(workedOn)
        ? { type: 'SwapNotWeekdayForWeekend', dayOff, workedOn }
        : (notFree(version, dayOff) ?? notFree(version, workedOn));
    }
    case 'closure': {
      const { from, until, scope } = entry;
      if (until < from) return { type: 'ClosureEndsBeforeItBegins', from, until };
      if (scope.agencies.length + scope.places.length === 0)
        return { type: 'ClosureScopeEmpty', from };
      return unknownScope(scope, bodies) ?? outside(version, from) ?? outside(version, until);
    }
    case 'year': {
      const next = Number(version.data.publishedUntil.slice(0, 4)) + 1;
      return entry.year === next ? undefined : { type: 'YearOutOfTurn', year: entry.year, next };
    }
    case 'withdrawal':
      return isDeclared(version, entry.on)
        ? undefined
        : { type: 'NothingToWithdraw', on: entry.on };
    case 'liftedClosure':
      return version.closures.some(
        ({ from, document }) => from === entry.from && document === entry.orderedBy,
      )
        ? undefined
        : { type: 'NothingToWithdraw', on: entry.from };
  }
};

/**
 * Whether the entries can make the next version: each cites its document, fits the calendar, and contradicts none of the
 * others. The first that does not is refused.
 */
export const refusalOfEntries = (
  entries: readonly CalendarEntry[],
  newest: CalendarVersion,
  bodies: Bodies,
): CalendarRejection | undefined => {
  if (entries.length === 0) return { type: 'CalendarDraftEmpty' };
  let version = newest;
  for (const entry of inTurn(entries)) {
    const refusal = refusalOf(entry, version, bodies);
    if (refusal) return refusal;
    version = nextVersion(version, [recorded(entry, bodies)], firstDayOf(1));
  }
  return undefined;
};

/** The entry as it is recorded: a closure with every agency it holds for. */
export const recorded = (entry: CalendarEntry, bodies: Bodies): RecordedEntry => {
  if (entry.kind !== 'closure') return entry;
  const { agencies, places } = entry.scope;
  const seated = places.flatMap((place) => bodies.seatedIn(place));
  return { ...entry, covers: [...new Set([...agencies, ...seated])].toSorted() };
};
