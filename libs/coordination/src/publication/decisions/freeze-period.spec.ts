import { publicationDecider } from '#lib/coordination';
import { counted, figures, freezes, publishingOn, quarter } from '#lib/coordination/testing';
import { specify } from '#lib/event-sourcing/testing';
import { localDate } from '#lib/working-time';

const { given } = specify(publicationDecider);
const told = figures('2026-04-02T09:00', counted('finance', 'onTime'), counted('health', 'late'));
const facts = publishingOn(told);
const frozen = {
  type: 'PeriodFrozen',
  data: { period: quarter, occurredAt: told.known, figures: told },
} as const;

describe('The figures of a period are frozen', () => {
  it('by the monitoring body, once the period is over, as they stand', () =>
    given().on(facts).when(freezes()).then(frozen));

  it('by no other body', () =>
    given().on(facts).when(freezes('planning')).thenRejected({ type: 'OnlyTheMonitoringBodyMay' }));

  it('not before its last day has passed', () => {
    const lastMoment = figures('2026-03-31T23:59');
    given()
      .on(publishingOn(lastMoment))
      .when(freezes())
      .thenRejected({ type: 'PeriodNotOver', to: quarter.to });
    const firstMoment = figures('2026-04-01T00:00');
    given()
      .on(publishingOn(firstMoment))
      .when(freezes())
      .then({
        type: 'PeriodFrozen',
        data: { period: quarter, occurredAt: firstMoment.known, figures: firstMoment },
      });
  });

  it('on no rule that the monitoring body has not confirmed', () =>
    given()
      .on(publishingOn(told, { unconfirmed: told.rules }))
      .when(freezes())
      .thenRejected({ type: 'RulesNotConfirmed', rules: told.rules }));

  it('only once: from then on they are re-issued', () =>
    given(frozen)
      .on(facts)
      .when(freezes())
      .thenRejected({ type: 'PeriodFrozenAlready', ...quarter, issue: 1 }));

  it('of a period that does not end before it begins', () => {
    const backwards = { from: localDate('2026-03-31'), to: localDate('2026-01-01') };
    given()
      .on(facts)
      .when(freezes('office', backwards))
      .thenRejected({ type: 'PeriodBackwards', ...backwards });
  });
});
