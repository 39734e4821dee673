import { type History, schema } from '#lib/event-sourcing';

/** One stored event of a released shape, as kept in a fixture file. */
export interface EventFixture {
  readonly type: string;
  readonly schema: number;
  readonly data: object;
  /** What it must read as today. */
  readonly reads: object;
}

/** Every released shape of every type has a fixture, and each reads as today's shape. */
export const eventShapesContract = (history: History, fixtures: readonly EventFixture[]): void => {
  const { current, upcast } = schema(history);

  describe('every released shape of an event', () => {
    it.each(fixtures)('$type of schema $schema reads as today’s', ({ reads, ...stored }) => {
      expect(upcast(stored)).toEqual(reads);
    });

    it.each(Object.keys(history))('%s has a fixture for each of its schemas', (type) => {
      const released = Array.from({ length: current(type) }, (_, older) => older + 1);
      const kept = fixtures.filter((fixture) => fixture.type === type);
      expect(kept.map((fixture) => fixture.schema).sort((a, b) => a - b)).toEqual(released);
    });
  });
};
