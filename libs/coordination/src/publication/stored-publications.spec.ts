import { readdirSync, readFileSync } from 'node:fs';
import { publicationDecider, type PublicationEvent } from '#lib/coordination';

type Stored = PublicationEvent & { readonly schema: number };

const folder = new URL('fixtures/', import.meta.url);
const fixtures = readdirSync(folder).map(
  (file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Stored,
);

/** Every event of a publication, and the schema it is written in today; a new one without its row does not compile. */
const TODAY: Readonly<Record<Stored['type'], number>> = { PeriodFrozen: 1, PeriodReissued: 1 };

describe('a stored publication is read for as long as the record lives', () => {
  it.each(Object.entries(TODAY))('%s is kept in each released schema, up to %i', (type, number) => {
    const kept = fixtures.filter((fixture) => fixture.type === type).map(({ schema }) => schema);
    expect(kept.toSorted()).toEqual(Array.from({ length: number }, (_, index) => index + 1));
  });

  it('leads to the same last issue as it did when it was stored', () => {
    const last = fixtures
      .toSorted((a, b) => (a.data.occurredAt < b.data.occurredAt ? -1 : 1))
      .reduce(publicationDecider.evolve, publicationDecider.initialState);
    expect(last).toMatchObject({
      issue: 2,
      figures: { asOf: '2026-04-01T00:00:00.000+07:00', cases: [{ cell: 'excluded' }] },
    });
  });
});
