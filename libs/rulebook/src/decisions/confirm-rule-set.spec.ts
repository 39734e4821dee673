import { specify } from '#lib/event-sourcing/testing';
import {
  ConfirmRuleSet,
  isConfirmed,
  Rulebook,
  rulebookDecider,
  type RuleSetConfirmed,
} from '#lib/rulebook';
import { byBody, byOffice, decision, rulingFacts, ruleSetId } from '#lib/rulebook/testing';
import { startOfDay } from '#lib/working-time';

const { given } = specify(rulebookDecider);
const CT08 = ruleSetId('HCM-CT08');
const confirm = (told: Partial<ConfirmRuleSet['data']> = {}, origin = byOffice()) =>
  new ConfirmRuleSet({ ruleSet: CT08, decision, ...told }, origin);
const confirmed: RuleSetConfirmed = {
  type: 'RuleSetConfirmed',
  data: { ruleSet: CT08, version: 1, decision, occurredAt: startOfDay(decision.issuedOn) },
};

describe('an adopted rule set is confirmed', () => {
  it('by the monitoring body, citing its document, and its dates lose their mark', () => {
    given().on(rulingFacts).when(confirm()).then(confirmed);
    const pinned = { id: CT08, version: 1 };
    const state = rulebookDecider.evolve(rulebookDecider.initialState, confirmed);
    expect(isConfirmed(new Rulebook(rulebookDecider.initialState), pinned)).toBe(false);
    expect(isConfirmed(new Rulebook(state), pinned)).toBe(true);
  });

  it('alone: every other version waits for a confirmation of its own', () => {
    const state = rulebookDecider.evolve(rulebookDecider.initialState, confirmed);
    expect(state.filter((rule) => rule.confirmed).map(({ id }) => id)).toEqual([CT08]);
  });

  it('once', () =>
    given(confirmed)
      .on(rulingFacts)
      .when(confirm())
      .thenRejected({ type: 'RuleSetConfirmedAlready', ruleSet: CT08, version: 1 }));

  it.each([
    [
      'by another than the monitoring body',
      confirm({}, byBody('finance')),
      'OnlyTheMonitoringBodyMay',
    ],
    ['before it was adopted', confirm({ ruleSet: ruleSetId('HCM-QD54') }), 'RuleSetNotAdopted'],
    ['in a version there is not', confirm({ version: 7 }), 'RuleSetNotAdopted'],
    ['where there is none of that name', confirm({ ruleSet: ruleSetId('X') }), 'RuleSetNotFound'],
    ['without its document', new ConfirmRuleSet({ ruleSet: CT08 }, byOffice()), 'DecisionNotCited'],
  ])('not %s', (_, command, type) => {
    expect(given().on(rulingFacts).when(command).decision).toMatchObject({
      outcome: 'rejected',
      rejection: { type },
    });
  });
});
