import type { AgencyId } from '#lib/agencies';
import type { RequestStatus } from '#lib/read-models';
import { OneOf, Text } from '../http/fields.js';
import { PagingParams } from '../http/paging.js';

const STATUSES: readonly RequestStatus[] = [
  'collecting',
  'takingIn',
  'notReady',
  'ready',
  'submitted',
  'concluded',
  'withdrawn',
];

/** Which requests are listed; every criterion given must be met. */
export class RequestListParams extends PagingParams {
  @Text({ max: 80, optional: true })
  readonly lead?: AgencyId;

  @Text({ max: 80, optional: true })
  readonly addressee?: AgencyId;

  @OneOf(STATUSES, { optional: true })
  readonly status?: RequestStatus;

  /** Part of the number or the subject, with or without diacritics. */
  @Text({ max: 200, optional: true })
  readonly text?: string;
}
