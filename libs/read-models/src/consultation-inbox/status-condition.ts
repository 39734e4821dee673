import { dateOf, type Instant } from '#lib/working-time';
import type { ConsultationStatus } from '../consultation/consultation-status.js';

type Condition = readonly [text: string, ...values: readonly unknown[]];

/** The rows that have a status at `now`: the same decision as `consultationStatus`, asked of the table. */
const conditions: {
  readonly [Kind in ConsultationStatus['kind']]: (now: Instant) => Condition;
} = {
  awaitingReceipt: () => [`i.phase = 'awaitingReceipt'`],
  checkingDossier: () => [`i.phase = 'checkingDossier'`],
  documentsRequested: () => [`i.phase = 'documentsRequested'`],
  withinWindow: (now) => [`i.phase = 'open' and i.due_at > ? and i.due_on > ?`, now, dateOf(now)],
  dueToday: (now) => [`i.phase = 'open' and i.due_at > ? and i.due_on <= ?`, now, dateOf(now)],
  overdue: (now) => [`i.phase = 'open' and i.unjudged is null and i.due_at <= ?`, now],
  unjudgedDatePassed: (now) => [
    `i.phase = 'open' and i.unjudged is not null and i.due_at <= ?`,
    now,
  ],
  answeredOnTime: () => [`i.phase = 'answered' and not i.late`],
  answeredUnjudged: () => [`i.phase = 'answered' and i.late is null`],
  answeredLate: () => [`i.phase = 'answered' and i.late`],
  deemedAgreement: () => [`i.phase = 'deemedAgreement'`],
  awaitedOutside: () => [`i.phase = 'awaitedOutside'`],
  outsideSystem: () => [`i.phase = 'outsideSystem'`],
  notOwed: () => [`i.phase = 'notOwed'`],
};

export const statusCondition = (kind: ConsultationStatus['kind'], now: Instant): Condition =>
  conditions[kind](now);
