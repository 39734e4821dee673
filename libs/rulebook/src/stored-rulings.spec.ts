import { readdirSync, readFileSync } from 'node:fs';
import {
  procedureDecider,
  type ProcedureEvent,
  Rulebook,
  rulebookDecider,
  type RuleSetEvent,
} from '#lib/rulebook';
import { ruleSetId } from '#lib/rulebook/testing';
import { localDate } from '#lib/working-time';

type Stored = (RuleSetEvent | ProcedureEvent) & { readonly schema: number };

const folder = new URL('../fixtures/', import.meta.url);
const fixtures = readdirSync(folder).map(
  (file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Stored,
);

/** Every ruling there is, and the schema it is written in today; a new one without its row does not compile. */
const TODAY: Readonly<Record<Stored['type'], number>> = {
  RuleSetAdopted: 1,
  RuleSetConfirmed: 1,
  RuleSetAmended: 1,
  RuleSetRepealed: 1,
  ProcedureDeclared: 1,
  ProcedureAmended: 1,
  ProcedureEnded: 1,
};

const of = <Type extends Stored['type']>(type: Type): Extract<Stored, { type: Type }> => {
  const found = fixtures.find((fixture) => fixture.type === type);
  if (found === undefined) throw new Error(`${type} has no fixture`);
  // Found by its type.
  return found as Extract<Stored, { type: Type }>;
};

describe('a stored ruling is read for as long as the record lives', () => {
  it.each(Object.entries(TODAY))('%s is kept in each released schema, up to %i', (type, number) => {
    const kept = fixtures.filter((fixture) => fixture.type === type).map(({ schema }) => schema);
    expect(kept.toSorted()).toEqual(Array.from({ length: number }, (_, index) => index + 1));
  });

  it('leads to the same rule sets as it did when it was stored', () => {
    const rulings = [
      of('RuleSetAdopted'),
      of('RuleSetConfirmed'),
      of('RuleSetAmended'),
      of('RuleSetRepealed'),
    ];
    const versions = rulings.reduce(rulebookDecider.evolve, rulebookDecider.initialState);
    const own = versions.filter(({ id }) => id === ruleSetId('HCM-2027'));
    expect(own).toMatchObject([
      {
        version: 1,
        inForceFrom: '2027-01-01',
        inForceTo: '2027-06-30',
        adopted: true,
        confirmed: true,
        window: { value: { count: 7 } },
        rulings: [{ kind: 'adopted' }, { kind: 'confirmed' }],
      },
      {
        version: 2,
        inForceFrom: '2027-07-01',
        inForceTo: '2027-09-30',
        adopted: true,
        confirmed: false,
        window: { value: { count: 10 } },
        rulings: [{ kind: 'amended' }, { kind: 'repealed' }],
      },
    ]);
  });

  it('leads to the same procedure as it did when it was stored', () => {
    const rulings = [of('ProcedureDeclared'), of('ProcedureAmended'), of('ProcedureEnded')];
    const versions = rulings.reduce(procedureDecider.evolve, procedureDecider.initialState);
    const book = new Rulebook([], versions);
    const { code } = of('ProcedureDeclared').data;
    expect(
      ['2026-12-31', '2027-02-28', '2027-03-01'].map(
        (day) => book.procedureOn(code, localDate(day))?.version,
      ),
    ).toEqual([1, 2, undefined]);
  });
});
