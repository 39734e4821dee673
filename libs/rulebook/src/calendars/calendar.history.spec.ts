import { readdirSync, readFileSync } from 'node:fs';
import { schema } from '#lib/event-sourcing';
import { calendarDecider, type CalendarEvent, calendarHistory } from '#lib/rulebook';

interface Fixture {
  readonly type: CalendarEvent['type'];
  readonly schema: number;
  readonly data: object;
}

const folder = new URL('../../fixtures/', import.meta.url);
const fixtures = readdirSync(folder)
  .filter((file) => file.startsWith('calendar-'))
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Fixture);

/** Every event a calendar can have, and the schema it is written in; a new one without its row does not compile. */
const TODAY: Readonly<Record<CalendarEvent['type'], number>> = {
  CalendarDeclared: 1,
  CalendarDrafted: 1,
  CalendarPublished: 1,
  CalendarDraftDiscarded: 1,
};
const read = schema(calendarHistory);
const today = (stored: Fixture) =>
  ({ type: stored.type, data: read.upcast(stored) }) as CalendarEvent;

describe('a stored event of a calendar is read for as long as the record lives', () => {
  it.each(Object.entries(TODAY))(
    '%s is written in schema %i, each kept as a fixture',
    (type, number) => {
      expect(read.current(type)).toBe(number);
      const kept = fixtures.filter((fixture) => fixture.type === type);
      expect(kept.map((fixture) => fixture.schema).toSorted()).toEqual(
        Array.from({ length: number }, (_, index) => index + 1),
      );
    },
  );

  it('leads to the same calendar as it did when it was stored', () => {
    const of = (type: CalendarEvent['type']) => fixtures.filter((each) => each.type === type);
    const record = [...of('CalendarDrafted'), ...of('CalendarPublished')]
      .map(today)
      .reduce(calendarDecider.evolve, calendarDecider.initialState);
    expect(record).toMatchObject({
      versions: [
        { number: 1 },
        {
          number: 2,
          data: { version: '2025-12-25.2', publishedUntil: '2028-12-31' },
          closures: [{ covers: ['W25747', 'W25750'] }],
        },
      ],
    });
    expect(record).not.toHaveProperty('draft');
  });

  it('begins as the days that were declared of it', () => {
    const declared = today(fixtures.find(({ type }) => type === 'CalendarDeclared')!);
    const record = calendarDecider.evolve(calendarDecider.initialState, declared);
    expect(record).toMatchObject({
      versions: [{ number: 1, data: { id: 'port-office', daysOff: [{ on: '2026-01-01' }] } }],
      declared: { basedOn: { calendar: 'vn-public-sector', version: 1 } },
    });
  });

  it('takes a draft that was given up away', () => {
    const [drafted, discarded] = (['CalendarDrafted', 'CalendarDraftDiscarded'] as const).map(
      (type) => today(fixtures.find((each) => each.type === type)!),
    ) as [CalendarEvent, CalendarEvent];
    const state = [drafted, discarded].reduce(calendarDecider.evolve, calendarDecider.initialState);
    expect(state).toEqual({ versions: [expect.objectContaining({ number: 1 })] });
  });
});
