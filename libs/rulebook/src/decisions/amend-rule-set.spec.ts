import { specify } from '#lib/event-sourcing/testing';
import {
  AdoptRuleSet,
  AmendRuleSet,
  Rulebook,
  rulebookDecider,
  type RuleSetEvent,
} from '#lib/rulebook';
import { byBody, byOffice, decision, rulingFacts, ruleSetId } from '#lib/rulebook/testing';
import { localDate } from '#lib/working-time';

const { given } = specify(rulebookDecider);
const CT08 = ruleSetId('HCM-CT08');
const from = localDate('2027-01-01');
const window = { value: { count: 10, unit: 'workingDay' }, basis: 'house' } as const;
const withoutPolicy = {
  matters: { value: ['general', 'legalDraft', 'unrecorded'], basis: 'house' },
} as const;

const amend = (told: Partial<AmendRuleSet['data']> = {}, origin = byOffice()) =>
  new AmendRuleSet({ ruleSet: CT08, from, terms: { window }, decision, ...told }, origin);

const eventsOf = (command: AmendRuleSet): readonly RuleSetEvent[] => {
  const { decision: told } = given().on(rulingFacts).when(command);
  return told.outcome === 'accepted' ? told.events : [];
};
const after = (...events: readonly RuleSetEvent[]) =>
  events.reduce(rulebookDecider.evolve, rulebookDecider.initialState);

describe('a rule set in force is amended', () => {
  it('as a new version from a day on; letters issued before keep the former', () => {
    const book = new Rulebook(after(...eventsOf(amend())));
    const before = book.inForceOn(localDate('2026-12-31'), 'general');
    const since = book.inForceOn(from, 'general');
    expect([before, since].map((rule) => [rule?.version, rule?.window.value.count])).toEqual([
      [1, 15],
      [2, 10],
    ]);
    expect(since).toMatchObject({ adopted: true, confirmed: false, rulings: [{ decision }] });
    expect(before?.inForceTo).toBe('2026-12-31');
  });

  it('to leave a matter to another rule set, which can be adopted then', () => {
    const law = new AdoptRuleSet(
      { ruleSet: ruleSetId('LAW-2025-POLICY'), from, terms: {}, decision },
      byOffice(),
    );
    const past = eventsOf(amend({ terms: withoutPolicy }));
    expect(given().on(rulingFacts).when(law).decision.outcome).toBe('rejected');
    expect(
      given(...past)
        .on(rulingFacts)
        .when(law).decision.outcome,
    ).toBe('accepted');
  });

  it('never for a matter that another governs by then', () =>
    given()
      .on(rulingFacts)
      .when(amend({ terms: { matters: { value: ['administrativeProcedure'], basis: 'house' } } }))
      .thenRejected({
        type: 'RuleSetsOverlap',
        ruleSet: CT08,
        other: ruleSetId('HCM-PROCEDURE'),
        matters: ['administrativeProcedure'],
        from,
      }));

  it.each([
    [
      'by another than the monitoring body',
      amend({}, byBody('finance')),
      'OnlyTheMonitoringBodyMay',
    ],
    [
      'from its own first day on',
      amend({ from: localDate('2022-05-12') }),
      'NotAfterVersionInForce',
    ],
    ['where nothing changes', amend({ terms: {} }), 'NothingAmended'],
    ['before it was adopted', amend({ ruleSet: ruleSetId('HCM-QD54') }), 'RuleSetNotAdopted'],
    ['where there is none of that name', amend({ ruleSet: ruleSetId('X') }), 'RuleSetNotFound'],
  ])('not %s', (_, command, type) => {
    expect(given().on(rulingFacts).when(command).decision).toMatchObject({
      outcome: 'rejected',
      rejection: { type },
    });
  });
});
