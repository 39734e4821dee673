import { publicationDecider, type PublicationEvent } from '#lib/coordination';
import {
  counted,
  figures,
  id,
  moment,
  publishingOn,
  quarter,
  reissues,
  requestId,
} from '#lib/coordination/testing';
import { specify } from '#lib/event-sourcing/testing';

const { given } = specify(publicationDecider);
const first = figures('2026-04-02T09:00', counted('finance', 'late'), counted('health', 'late'));
const frozen: PublicationEvent = {
  type: 'PeriodFrozen',
  data: { period: quarter, occurredAt: first.known, figures: first },
};
const excuse = {
  type: 'LatenessReviewed',
  occurredAt: moment('2026-04-09T08:00'),
  recordedAt: moment('2026-04-09T08:00'),
} as const;
const later = figures(
  '2026-04-10T09:00',
  counted('finance', 'excluded'),
  counted('health', 'late'),
  counted('transport', 'onTime'),
);

describe('Frozen figures are issued again', () => {
  it('opening with each consultation that is counted otherwise, from, to and why', () =>
    given(frozen)
      .on(
        publishingOn(later, {
          causesOf: ({ agency }) => (agency === id('finance') ? [excuse] : []),
        }),
      )
      .when(reissues())
      .then({
        type: 'PeriodReissued',
        data: {
          period: quarter,
          occurredAt: later.known,
          issue: 2,
          corrections: [
            {
              requestId,
              agency: id('finance'),
              number: '412/SQH-QLHT',
              from: 'late',
              to: 'excluded',
              causes: [excuse],
            },
            {
              requestId,
              agency: id('transport'),
              number: '412/SQH-QLHT',
              from: 'outside',
              to: 'onTime',
              causes: [],
            },
          ],
          figures: later,
        },
      }));

  it('against the issue before, and numbered on', () => {
    const second: PublicationEvent = {
      type: 'PeriodReissued',
      data: {
        period: quarter,
        occurredAt: later.known,
        issue: 2,
        corrections: [],
        figures: later,
      },
    };
    const third = figures(
      '2026-05-04T09:00',
      counted('finance', 'excluded'),
      counted('health', 'late'),
    );
    given(frozen, second)
      .on(publishingOn(third))
      .when(reissues())
      .then({
        type: 'PeriodReissued',
        data: {
          period: quarter,
          occurredAt: third.known,
          issue: 3,
          corrections: [
            {
              requestId,
              agency: id('transport'),
              number: '412/SQH-QLHT',
              from: 'onTime',
              to: 'outside',
              causes: [],
            },
          ],
          figures: third,
        },
      });
  });

  it('only where something is counted otherwise', () =>
    given(frozen)
      .on(publishingOn({ ...first, known: later.known }))
      .when(reissues())
      .thenRejected({ type: 'NothingToCorrect', ...quarter, issue: 1 }));

  it('only after they were frozen', () =>
    given()
      .on(publishingOn(later))
      .when(reissues())
      .thenRejected({ type: 'PeriodNotFrozen', ...quarter }));

  it('by the monitoring body, on confirmed rules', () => {
    given(frozen)
      .on(publishingOn(later))
      .when(reissues('finance'))
      .thenRejected({ type: 'OnlyTheMonitoringBodyMay' });
    given(frozen)
      .on(publishingOn(later, { unconfirmed: later.rules }))
      .when(reissues())
      .thenRejected({ type: 'RulesNotConfirmed', rules: later.rules });
  });
});
