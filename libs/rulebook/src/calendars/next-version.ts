import type { Bilingual, CalendarData, DayOff, LocalDate, WorkedWeekend } from '#lib/working-time';
import { type CalendarEntry, lastDayOf, type RecordedEntry } from './calendar-entry.js';
import { type CalendarVersion, inOrder, partnersOf } from './calendar-version.js';

const SWAPPED: Bilingual = { vi: 'Nghỉ hoán đổi', en: 'Swapped day off' };

const without = (data: CalendarData, on: LocalDate): CalendarData => {
  const gone = new Set([on, ...partnersOf(data, on)]);
  return {
    ...data,
    daysOff: data.daysOff.filter((day) => !gone.has(day.on)),
    workedWeekends: data.workedWeekends.filter((day) => !gone.has(day.on)),
  };
};

const withDayOff = (data: CalendarData, day: DayOff): CalendarData => ({
  ...data,
  daysOff: inOrder([...data.daysOff, day]),
});

const withWorked = (data: CalendarData, day: WorkedWeekend): CalendarData => ({
  ...data,
  workedWeekends: inOrder([...data.workedWeekends, day]),
});

/** Where an entry cites a document for a year, the year rests on it too. */
const cited = (data: CalendarData, on: LocalDate, document: string): CalendarData => ({
  ...data,
  years: data.years.map((year) =>
    year.year === Number(on.slice(0, 4)) && !year.sources.some((each) => each.document === document)
      ? { ...year, sources: [...year.sources, { document }] }
      : year,
  ),
});

type Holding = Pick<CalendarVersion, 'data' | 'closures'>;

const holdingAfter = ({ data, closures }: Holding, entry: RecordedEntry): Holding => {
  const { document } = entry;
  switch (entry.kind) {
    case 'withdrawal':
      return { closures, data: cited(without(data, entry.on), entry.on, document) };
    case 'liftedClosure':
      return {
        data,
        closures: closures.filter(
          (each) => each.from !== entry.from || each.document !== entry.orderedBy,
        ),
      };
    case 'dayOff': {
      const { on, name, inLieuOf } = entry;
      const kind = inLieuOf === undefined ? 'holiday' : 'compensatory';
      const day: DayOff = { on, name, kind, ...(inLieuOf && { inLieuOf }), document };
      return { closures, data: cited(withDayOff(data, day), on, document) };
    }
    case 'workedWeekend':
      return {
        closures,
        data: cited(withWorked(data, { on: entry.on, document }), entry.on, document),
      };
    case 'swap': {
      const { dayOff: on, workedOn } = entry;
      const off = withDayOff(data, {
        on,
        name: SWAPPED,
        kind: 'swapped',
        inLieuOf: workedOn,
        document,
      });
      const both = withWorked(off, { on: workedOn, inLieuOf: on, document });
      return { closures, data: cited(both, on, document) };
    }
    case 'closure': {
      const { kind: _, ...closure } = entry;
      return { data, closures: [...closures, closure] };
    }
    case 'year': {
      const { year } = entry;
      const known = { year, confidence: 'high' as const, sources: [{ document }] };
      return {
        closures,
        data: { ...data, publishedUntil: lastDayOf(year), years: [...data.years, known] },
      };
    }
  }
};

/** What is withdrawn goes first, so that a day can be withdrawn and declared anew in one version. */
const TURN: { readonly [Kind in RecordedEntry['kind']]: number } = {
  withdrawal: 1,
  liftedClosure: 1,
  year: 2,
  dayOff: 3,
  workedWeekend: 3,
  swap: 3,
  closure: 3,
};

/** In the order in which they take effect, whatever order they were written in. */
export const inTurn = <Entry extends CalendarEntry>(entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((a, b) => TURN[a.kind] - TURN[b.kind]);

/** The next version: the entries applied to this one, and called by its day of publication and number. */
export const nextVersion = (
  before: CalendarVersion,
  entries: readonly RecordedEntry[],
  publishedOn: LocalDate,
): CalendarVersion => {
  const number = before.number + 1;
  const { data, closures } = inTurn(entries).reduce<Holding>(holdingAfter, before);
  return {
    number,
    data: { ...data, version: `${publishedOn}.${number}` },
    closures,
    entries,
  };
};
