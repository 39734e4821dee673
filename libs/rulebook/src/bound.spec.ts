import type { Agency, AgencyId, RegisteredAgency } from '#lib/agencies';
import { localDate } from '#lib/working-time';
import { shipped } from '#lib/rulebook/testing';
import { isBoundBy } from './bound.js';
import type { RuleSetTerms } from './rule-set.js';

const department = { id: 'finance', kind: 'department' } as Agency;
const ministry = { id: 'construction', kind: 'ministry' } as Agency;
const branch = { id: 'tax', kind: 'centralBranch' } as Agency;

const DAY = localDate('2026-02-12');

const bound = (value: RuleSetTerms['binds']['value']) =>
  [department, ministry, branch].map((agency) =>
    isBoundBy({ ...shipped('HCM-CT08'), binds: { value, basis: 'house' } }, agency, DAY),
  );

describe('a rule binds', () => {
  it('the bodies of the city and no other, unless it says otherwise', () => {
    expect(bound({ who: 'bodiesOfTheCity' })).toEqual([true, false, false]);
    expect(bound({ who: 'everyAddressee' })).toEqual([true, true, true]);
  });

  it('the bodies it names, by what they are or one by one', () => {
    expect(bound({ who: 'named', kinds: ['centralBranch'], agencies: [] })).toEqual([
      false,
      false,
      true,
    ]);
    expect(bound({ who: 'named', kinds: [], agencies: ['construction' as AgencyId] })).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('a body of which it was ruled so, by letters from that day on, unless it names whom it binds', () => {
    const ruled: RegisteredAgency = {
      ...ministry,
      bindings: [{ bound: true, effectiveOn: DAY, decision: { number: '12/QĐ-UBND' } }],
    };
    const on = (value: RuleSetTerms['binds']['value'], day: string) =>
      isBoundBy(
        { ...shipped('HCM-CT08'), binds: { value, basis: 'house' } },
        ruled,
        localDate(day),
      );
    expect(on({ who: 'bodiesOfTheCity' }, '2026-02-11')).toBe(false);
    expect(on({ who: 'bodiesOfTheCity' }, '2026-02-12')).toBe(true);
    expect(on({ who: 'named', kinds: ['department'], agencies: [] }, '2026-02-12')).toBe(false);
  });

  it('nobody who is not on the register, unless it binds every addressee', () => {
    expect(isBoundBy(shipped('HCM-CT08'), undefined, DAY)).toBe(false);
    expect(isBoundBy(shipped('REFERENCE-15WD'), undefined, DAY)).toBe(true);
  });
});
