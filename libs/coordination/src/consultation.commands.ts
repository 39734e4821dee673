import type { AgencyId } from '#lib/agencies';
import { Command } from '#lib/event-sourcing';
import type { Instant, LocalDate } from '#lib/working-time';
import type { TransferCause, TransferredTo } from './addressing.events.js';
import type {
  DocumentReference,
  Evidence,
  MissingDocument,
  Opinion,
  OpinionId,
  OpinionRegistration,
  PointNumber,
  PointResponse,
  RequestId,
  SentElsewhere,
} from './vocabulary.js';

interface ToConsultation {
  readonly requestId: RequestId;
  readonly agency: AgencyId;
}

// By the lead agency

export class ReleaseAddressee extends Command<ToConsultation & { readonly reason: string }> {
  readonly type = 'ReleaseAddressee';
}

export class SupplyDocuments extends Command<
  ToConsultation & {
    readonly items: readonly number[];
    readonly suppliedAt?: Instant;
    readonly evidence: Evidence;
  }
> {
  readonly type = 'SupplyDocuments';
}

export class RespondToPoint extends Command<
  ToConsultation & {
    readonly opinion: OpinionId;
    readonly point: PointNumber;
    readonly response: PointResponse;
  }
> {
  readonly type = 'RespondToPoint';
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

// By the lead agency, the monitoring body, or the coordinating agency itself

export class RecordDelivery extends Command<
  ToConsultation & {
    readonly deliveredAt?: Instant;
    /** The day the dossier was complete, where a past request says so; only when transcribed. */
    readonly completeOn?: LocalDate;
    readonly evidence: Evidence;
  }
> {
  readonly type = 'RecordDelivery';
}

// By the coordinating agency, or the monitoring body for it

/** Số đến is given by the registry of the receiving agency: the lead does not enter it. */
export class RegisterDossier extends Command<
  ToConsultation & {
    readonly registeredOn: LocalDate;
    /** May be absent only when transcribed. */
    readonly number?: string;
    readonly evidence: Evidence;
  }
> {
  readonly type = 'RegisterDossier';
}

// By the coordinating agency

export class ReturnDossier extends Command<
  ToConsultation & {
    readonly cause: 'misaddressed' | 'unreadable' | 'other';
    readonly reason: string;
  }
> {
  readonly type = 'ReturnDossier';
}

export class AskForDocuments extends Command<
  ToConsultation & {
    readonly items: readonly MissingDocument[];
    /** The letter in which they are asked for. */
    readonly document?: DocumentReference;
  }
> {
  readonly type = 'AskForDocuments';
}

/** Its own opinion, and only its own (R1). Sent now. */
export class SendOpinion extends Command<
  ToConsultation & {
    readonly opinion: Opinion;
    /** The opinion this one replaces; without it a second opinion is refused. */
    readonly supersedes?: OpinionId;
    /** An earlier sending through another channel, with its evidence (R12). */
    readonly sentAt?: Instant;
    /** Where that went instead of to the lead. */
    readonly sentTo?: SentElsewhere;
    readonly evidence: Evidence;
  }
> {
  readonly type = 'SendOpinion';
}

export class ConfirmCorrection extends Command<ToConsultation> {
  readonly type = 'ConfirmCorrection';
}

// By the monitoring body

/** Counts one window again on the newest version of its calendar, in the agency's favour where it is settled (R14). */
export class RestateWindow extends Command<ToConsultation> {
  readonly type = 'RestateWindow';
}

// By the lead agency or the monitoring body, for an opinion received otherwise (R1)

export class RecordOpinion extends Command<
  ToConsultation & {
    readonly opinion: Opinion;
    readonly supersedes?: OpinionId;
    /** Whoever may record it must say it; absent, that is told to them and to nobody else. */
    readonly sentAt?: Instant;
    readonly receivedAt?: Instant;
    /** Where it went instead of to the lead; said by when that received it, too. */
    readonly sentTo?: SentElsewhere;
    readonly receivedByUbndAt?: Instant;
    /** Số đến, in the registry of the lead. */
    readonly registered?: OpinionRegistration;
    /** Only the date on the letter is known. */
    readonly dateOnly?: true;
    readonly evidence: Evidence;
  }
> {
  readonly type = 'RecordOpinion';
}
