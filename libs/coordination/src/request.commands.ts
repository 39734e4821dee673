import type { AgencyId } from '#lib/agencies';
import { Command } from '#lib/event-sourcing';
import type { RuleSetId } from '#lib/rulebook';
import type { Instant, LocalDate } from '#lib/working-time';
import type { Correction } from './request.events.js';
import type {
  Addressee,
  DocumentReference,
  Dossier,
  Evidence,
  Mandate,
  Matter,
  MissingDocument,
  Opinion,
  OpinionId,
  PointNumber,
  PointResponse,
  RequestId,
  Secrecy,
  Urgency,
} from './vocabulary.js';

interface ToRequest {
  readonly requestId: RequestId;
}
interface ToConsultation extends ToRequest {
  readonly agency: AgencyId;
}

// By the lead agency

export class OpenRequest extends Command<
  ToRequest & {
    readonly lead: AgencyId;
    readonly letter: DocumentReference;
    readonly subject: string;
    readonly matter: Matter;
    readonly secrecy: Secrecy;
    readonly urgency: Urgency;
    /** Absent: the rule in force on the letter's date of issue. */
    readonly ruleSet?: RuleSetId;
    /** Absent: the calendar of the city's public sector. */
    readonly calendar?: string;
    readonly dossier: Dossier;
    readonly leadPosition?: string;
    readonly mandate?: Mandate;
    readonly reissueOf?: RequestId;
    readonly addressees: readonly Addressee[];
    /** When the letter was sent; absent: now. */
    readonly sentAt?: Instant;
    readonly evidence: Evidence;
  }
> {
  readonly type = 'OpenRequest';
}

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

export class StateLeadPosition extends Command<ToRequest & { readonly position: string }> {
  readonly type = 'StateLeadPosition';
}

/** `earlyOn` cites the order that lets the submission pass before the gate of R6 opens. */
export class SubmitRequest extends Command<
  ToRequest & { readonly submission: DocumentReference; readonly earlyOn?: DocumentReference }
> {
  readonly type = 'SubmitRequest';
}

export class WithdrawRequest extends Command<
  ToRequest & { readonly reason: string; readonly document?: DocumentReference }
> {
  readonly type = 'WithdrawRequest';
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

export class CorrectEntry extends Command<
  ToRequest & {
    readonly correction: Correction;
    readonly reason: string;
    readonly evidence: Evidence;
  }
> {
  readonly type = 'CorrectEntry';
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
  ToConsultation & { readonly items: readonly MissingDocument[] }
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
    readonly evidence: Evidence;
  }
> {
  readonly type = 'SendOpinion';
}

export class ConfirmCorrection extends Command<ToConsultation> {
  readonly type = 'ConfirmCorrection';
}

// By the lead agency or the monitoring body, for an opinion received otherwise (R1)

export class RecordOpinion extends Command<
  ToConsultation & {
    readonly opinion: Opinion;
    readonly supersedes?: OpinionId;
    readonly sentAt: Instant;
    readonly receivedAt?: Instant;
    /** Only the date on the letter is known. */
    readonly dateOnly?: true;
    readonly evidence: Evidence;
  }
> {
  readonly type = 'RecordOpinion';
}

// By the deadline keeper, never by a person

/** Notices every window of the request that has passed. */
export class NoticeLapses extends Command<ToRequest> {
  readonly type = 'NoticeLapses';
}

export type RequestCommand =
  | OpenRequest
  | AddAddressee
  | ReleaseAddressee
  | SupplyDocuments
  | RespondToPoint
  | StateLeadPosition
  | SubmitRequest
  | WithdrawRequest
  | RecordDelivery
  | RegisterDossier
  | CorrectEntry
  | ReturnDossier
  | AskForDocuments
  | SendOpinion
  | ConfirmCorrection
  | RecordOpinion
  | NoticeLapses;
