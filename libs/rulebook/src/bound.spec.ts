import type { Agency, AgencyId } from '#lib/agencies';
import { shipped } from '#lib/rulebook/testing';
import { isBoundBy } from './bound.js';
import type { RuleSetTerms } from './rule-set.js';

const department = { id: 'finance', kind: 'department' } as Agency;
const ministry = { id: 'construction', kind: 'ministry' } as Agency;
const branch = { id: 'tax', kind: 'centralBranch' } as Agency;

const bound = (value: RuleSetTerms['binds']['value']) =>
  [department, ministry, branch].map((agency) =>
    isBoundBy({ ...shipped('HCM-CT08'), binds: { value, basis: 'house' } }, agency),
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

  it('nobody who is not on the register, unless it binds every addressee', () => {
    expect(isBoundBy(shipped('HCM-CT08'), undefined)).toBe(false);
    expect(isBoundBy(shipped('REFERENCE-15WD'), undefined)).toBe(true);
  });
});
