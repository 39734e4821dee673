import { draftRuleSet, shippedRulebook, termsOf } from '#lib/rulebook';
import { rulingFacts, ruleSetId, shipped } from '#lib/rulebook/testing';

const facts = { ...rulingFacts, rules: shippedRulebook };
const window = { value: { count: 5, unit: 'workingDay' }, basis: 'house' } as const;

describe('a draft of a rule set', () => {
  it('is the rule set on record with the terms that would differ, as a version on no record', () => {
    expect(draftRuleSet(ruleSetId('HCM-CT08'), { window }, facts)).toMatchObject({
      ...termsOf(shipped('HCM-CT08')),
      id: 'HCM-CT08',
      version: 2,
      adopted: true,
      window,
    });
  });

  it('of one that is new has all of its terms', () => {
    const ruleSet = ruleSetId('HCM-2027');
    const terms = termsOf(shipped('HCM-CT08'));
    expect(draftRuleSet(ruleSet, terms, facts)).toMatchObject({ id: ruleSet, version: 1 });
    expect(draftRuleSet(ruleSet, { window }, facts)).toMatchObject({ type: 'TermsMissing' });
    expect(draftRuleSet(ruleSet, undefined, facts)).toEqual({ type: 'RuleSetNotFound', ruleSet });
  });

  it('is never a reference, which judges nobody', () => {
    const ruleSet = ruleSetId('REFERENCE-15WD');
    expect(draftRuleSet(ruleSet, { window }, facts)).toEqual({
      type: 'ReferenceIsNeverInForce',
      ruleSet,
    });
  });
});
