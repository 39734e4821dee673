import type { AgencyId } from '#lib/agencies';
import type { DomainEvent } from '#lib/event-sourcing';
import type { Instant, LocalDate } from '#lib/working-time';
import type { OfConsultation } from './event-subject.js';
import type { DocumentReference, Evidence, Signer } from './vocabulary.js';

/** For which due date somebody was told or chased: one that has moved since is another one. */
export interface ForDueDate {
  readonly forDueDate: { readonly dueOn: LocalDate; readonly dueAt: Instant };
}

/** Who is told, and in what capacity. */
export interface NoticeAddressee {
  readonly agency: AgencyId;
  readonly capacity: 'coordinatingAgency' | 'headOfAgency' | 'leadAgency' | 'monitoringBody';
}

export type NoticeStep =
  /** Nhắc đến hạn. `courtesy`: no rule binds the agency, so nothing follows when the date passes. */
  | { readonly kind: 'reminder'; readonly courtesy?: true }
  /** The agency is told that its reply is overdue, and the lead that its chase letter is due. */
  | { readonly kind: 'chase'; readonly number: number }
  | { readonly kind: 'escalation' };

/**
 * A notice was put on record, to be shown to its addressee in this system. It says nothing of any other way of sending:
 * this system sends none.
 */
export type NoticePosted = DomainEvent<
  'NoticePosted',
  OfConsultation &
    ForDueDate & {
      readonly to: NoticeAddressee;
      readonly step: NoticeStep;
      /** Working days before (negative) or after the due date. */
      readonly rung: number;
    }
>;

/** Văn bản đôn đốc lần n: counts from its recording here, whatever day the letter bears (R12). */
export type ChaseIssued = DomainEvent<
  'ChaseIssued',
  OfConsultation &
    ForDueDate & {
      readonly number: number;
      readonly document: DocumentReference;
      readonly signer: Signer;
      readonly evidence: Evidence;
    }
>;

export type LadderEvent = NoticePosted | ChaseIssued;
