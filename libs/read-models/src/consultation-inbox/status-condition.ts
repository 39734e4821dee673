import { dateOf, type Instant } from '#lib/working-time';
import type { ConsultationStatus } from '../consultation/consultation-status.js';

type Condition = readonly [text: string, ...values: readonly unknown[]];

interface Asked {
  readonly now: Instant;
  /** The silences whose lateness does not yet reach past the days excused, which the table cannot count. */
  readonly excusedSilences: readonly string[];
}

/** A consultation as {@link Asked.excusedSilences} names it. */
export const SILENCE = `i.request_id || ' ' || i.agency`;

const answeredAs = (kind: ConsultationStatus['kind']): Condition => [
  `i.phase = 'answered' and i.answered_as = ?`,
  kind,
];

/** The rows that have a status at `now`: the same decision as `consultationStatus`, asked of the table. */
const conditions: {
  readonly [Kind in ConsultationStatus['kind']]: (asked: Asked) => Condition;
} = {
  awaitingReceipt: () => [`i.phase = 'awaitingReceipt'`],
  checkingDossier: () => [`i.phase = 'checkingDossier'`],
  documentsRequested: () => [`i.phase = 'documentsRequested'`],
  withinWindow: ({ now }) => [
    `i.phase = 'open' and i.due_at > ? and i.due_on > ?`,
    now,
    dateOf(now),
  ],
  dueToday: ({ now }) => [`i.phase = 'open' and i.due_at > ? and i.due_on <= ?`, now, dateOf(now)],
  overdue: ({ now, excusedSilences }) => [
    `i.phase = 'open' and i.unjudged is null and i.due_at <= ? and not (${SILENCE} = any(?))`,
    now,
    excusedSilences,
  ],
  unjudgedDatePassed: ({ now }) => [
    `i.phase = 'open' and i.unjudged is not null and i.due_at <= ?`,
    now,
  ],
  answeredOnTime: () => answeredAs('answeredOnTime'),
  answeredUnjudged: () => answeredAs('answeredUnjudged'),
  answeredLate: () => answeredAs('answeredLate'),
  excused: ({ excusedSilences }) => [
    `i.phase = 'excused' or i.answered_as = 'excused' or ${SILENCE} = any(?)`,
    excusedSilences,
  ],
  deemedAgreement: () => [`i.phase = 'deemedAgreement'`],
  awaitedOutside: () => [`i.phase = 'awaitedOutside'`],
  outsideSystem: () => [`i.phase = 'outsideSystem'`],
  notOwed: () => [`i.phase = 'notOwed'`],
};

export const statusCondition = (kind: ConsultationStatus['kind'], asked: Asked): Condition =>
  conditions[kind](asked);
