import { Query } from '@nestjs/cqrs';
import type { AgencyId } from '#lib/agencies';
import type { DocumentReference, MissingForSubmission, RequestId } from '#lib/coordination';
import type { Instant, LocalDate } from '#lib/working-time';
import type { Page, PageAsked } from '../page.js';

/**
 * Where a whole request stands: collecting opinions, taking them in, held back by the lead's own
 * position, ready to submit, submitted, withdrawn.
 */
export type RequestStatus =
  'collecting' | 'takingIn' | 'notReady' | 'ready' | 'submitted' | 'withdrawn';

/** One request on the board. */
export interface RequestSummary {
  readonly requestId: RequestId;
  readonly lead: AgencyId;
  /** Số, ký hiệu, kept as written. */
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly subject: string;
  readonly status: RequestStatus;
  /** Agencies whose opinion is in, of those from whom one is or was owed. */
  readonly answered: number;
  readonly total: number;
  /** The nearest due date among the open windows. */
  readonly nextDueOn?: LocalDate;
  readonly nextDueAt?: Instant;
  /** What the gate of R6 still waits for; all empty once it is open. */
  readonly missing: MissingForSubmission;
  readonly submission?: DocumentReference;
  /** Judged by no rule of its time. */
  readonly reference: boolean;
  readonly addressees: readonly AgencyId[];
  /** The last event of the request, for its `ETag`. */
  readonly revision: bigint;
}

/** The requests that meet every criterion given, newest letter first. */
export class RequestBoard extends Query<Page<RequestSummary>> {
  constructor(
    readonly asked: PageAsked & {
      readonly lead?: AgencyId;
      readonly addressee?: AgencyId;
      readonly status?: RequestStatus;
      /** Part of the number or the subject, with or without diacritics. */
      readonly text?: string;
    },
  ) {
    super();
  }
}
