import type { AgencyId } from '#lib/agencies';
import type { AskedFor } from '#lib/coordination';
import type { ConsultationStatus } from '#lib/read-models';
import { OneOf, Text, YesOrNo } from '../http/fields.js';
import { asYesOrNo, PagingParams } from '../http/paging.js';

const STATUSES: readonly ConsultationStatus['kind'][] = [
  'awaitingReceipt',
  'checkingDossier',
  'documentsRequested',
  'withinWindow',
  'dueToday',
  'overdue',
  'unjudgedDatePassed',
  'answeredOnTime',
  'answeredUnjudged',
  'answeredLate',
  'deemedAgreement',
  'notOwed',
  'awaitedOutside',
  'outsideSystem',
];

/** Which consultations are listed; every criterion given must be met. */
export class InboxParams extends PagingParams {
  @Text({ max: 80, optional: true })
  readonly lead?: AgencyId;

  @OneOf(STATUSES, { optional: true })
  readonly status?: ConsultationStatus['kind'];

  /** Only those with something that others entered with the agency's name, for it to look at. */
  @asYesOrNo()
  @YesOrNo({ optional: true })
  readonly toLookAt?: boolean;

  /** Only opinions due, or only reports due. */
  @OneOf(['opinion', 'report'], { optional: true })
  readonly askedFor?: AskedFor;

  /** Part of the number or the subject, with or without diacritics. */
  @Text({ max: 200, optional: true })
  readonly text?: string;
}
