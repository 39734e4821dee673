import { Query } from '@nestjs/cqrs';
import type { AgencyId } from '#lib/agencies';
import type { RequestId, Urgency } from '#lib/coordination';
import type { Derivation, Instant, LocalDate } from '#lib/working-time';
import type { Calendars } from '../calendars.js';
import type { ConsultationStatus } from '../consultation/consultation-status.js';
import type { Page, PageAsked } from '../page.js';

/** One consultation as the agency consulted, or its lead, sees it in a list. */
export interface ConsultationSummary {
  readonly requestId: RequestId;
  readonly agency: AgencyId;
  readonly lead: AgencyId;
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly subject: string;
  readonly urgency: Urgency;
  readonly question?: string;
  readonly status: ConsultationStatus;
  /** Absent until a window opens. */
  readonly due?: {
    readonly on: LocalDate;
    /** The first instant that is late. */
    readonly at: Instant;
    /** Beyond the published calendar: nothing lapses on it. */
    readonly provisional: boolean;
    readonly derivation: Derivation;
  };
  /** False: the city's rules do not bind this agency and the date is a courtesy. */
  readonly bound: boolean;
  readonly reference: boolean;
  /** The last event that touched this consultation, for its `ETag`. */
  readonly revision: bigint;
}

/** The consultations that meet every criterion given: those still owed first, nearest due date first. */
export class ConsultationInbox extends Query<Page<ConsultationSummary>> {
  constructor(
    readonly asked: PageAsked & {
      /** The agency consulted. */
      readonly agency?: AgencyId;
      readonly lead?: AgencyId;
      readonly status?: ConsultationStatus['kind'];
      /** Part of the number or the subject, with or without diacritics. */
      readonly text?: string;
      /** The moment statuses and remaining days are told for. */
      readonly now: Instant;
      readonly calendars: Calendars;
    },
  ) {
    super();
  }
}
