import type { AgencyId } from '#lib/agencies';
import { Command } from '#lib/event-sourcing';
import type { Instant } from '#lib/working-time';
import type { TransferCause, TransferredTo } from './addressing.events.js';
import type { ToConsultation, ToRequest } from './command-target.js';
import type { Addressee, DocumentReference, Evidence } from './vocabulary.js';

// By the lead agency

export class AddAddressee extends Command<
  ToRequest & {
    readonly addressee: Addressee;
    /** When it was sent to this addressee; absent: now. */
    readonly sentAt?: Instant;
    readonly evidence: Evidence;
  }
> {
  readonly type = 'AddAddressee';
}

export class ReleaseAddressee extends Command<ToConsultation & { readonly reason: string }> {
  readonly type = 'ReleaseAddressee';
}

// By the lead agency or the monitoring body

/** Chuyển lượt lấy ý kiến: other bodies answer in the agency's place, each its own question where they are several. */
export class TransferConsultation extends Command<
  ToConsultation & {
    readonly cause: TransferCause;
    /** None only where a body was abolished without an heir. */
    readonly heirs: readonly TransferredTo[];
    readonly reason: string;
  }
> {
  readonly type = 'TransferConsultation';
}

/** Another body leads the request from now on, by the decision cited. */
export class ChangeLead extends Command<
  ToRequest & {
    readonly to: AgencyId;
    readonly document: DocumentReference;
    readonly reason: string;
  }
> {
  readonly type = 'ChangeLead';
}

// By the succession of agencies, never by a person

/** Passes on what these bodies still owe or lead, where they have ended or were set up anew. */
export class FollowSuccession extends Command<ToRequest & { readonly of: readonly AgencyId[] }> {
  readonly type = 'FollowSuccession';
}

export type AddressingCommand =
  AddAddressee | ReleaseAddressee | TransferConsultation | ChangeLead | FollowSuccession;
