import { specify } from '#lib/event-sourcing/testing';
import { RepealRuleSet, Rulebook, rulebookDecider, type RuleSetRepealed } from '#lib/rulebook';
import { byBody, byOffice, decision, rulingFacts, ruleSetId } from '#lib/rulebook/testing';
import { localDate, startOfDay } from '#lib/working-time';

const { given } = specify(rulebookDecider);
const CT08 = ruleSetId('HCM-CT08');
const from = localDate('2027-01-01');
const repeal = (told: Partial<RepealRuleSet['data']> = {}, origin = byOffice()) =>
  new RepealRuleSet({ ruleSet: CT08, from, decision, ...told }, origin);
const repealed: RuleSetRepealed = {
  type: 'RuleSetRepealed',
  data: { ruleSet: CT08, version: 1, from, decision, occurredAt: startOfDay(decision.issuedOn) },
};

describe('a rule set in force is repealed', () => {
  it('from a day on; the day before is its last', () => {
    given().on(rulingFacts).when(repeal()).then(repealed);
    const book = new Rulebook(rulebookDecider.evolve(rulebookDecider.initialState, repealed));
    expect(book.inForceOn(localDate('2026-12-31'), 'general')?.id).toBe(CT08);
    expect(book.inForceOn(from, 'general')).toBeUndefined();
    expect(book.find(CT08, 1)).toMatchObject({ inForceTo: '2026-12-31', adopted: true });
  });

  it('never again after it has ended', () =>
    given(repealed)
      .on(rulingFacts)
      .when(repeal({ from: localDate('2027-02-01') }))
      .thenRejected({
        type: 'EndedByThen',
        from: localDate('2027-02-01'),
        inForceTo: localDate('2026-12-31'),
      }));

  it('also before it comes into force, which it never does then', () => {
    const earlier = { ...repealed, data: { ...repealed.data, from: localDate('2022-05-12') } };
    const book = new Rulebook(rulebookDecider.evolve(rulebookDecider.initialState, earlier));
    expect(book.find(CT08)).toMatchObject({ adopted: false });
  });

  it.each([
    [
      'by another than the monitoring body',
      repeal({}, byBody('finance')),
      'OnlyTheMonitoringBodyMay',
    ],
    ['before it was adopted', repeal({ ruleSet: ruleSetId('HCM-QD54') }), 'RuleSetNotAdopted'],
    ['where there is none of that name', repeal({ ruleSet: ruleSetId('X') }), 'RuleSetNotFound'],
  ])('not %s', (_, command, type) => {
    expect(given().on(rulingFacts).when(command).decision).toMatchObject({
      outcome: 'rejected',
      rejection: { type },
    });
  });
});
