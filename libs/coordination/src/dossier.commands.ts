import { Command } from '#lib/event-sourcing';
import type { Instant, LocalDate } from '#lib/working-time';
import type { ToConsultation } from './command-target.js';
import type {
  DocumentReference,
  DocumentsFinding,
  Evidence,
  MissingDocument,
} from './vocabulary.js';

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

// By the lead agency, of the latest request for missing documents

/** The documents are indeed missing. One asked for too late stops the clock only by this. */
export class AcceptDocumentsRequest extends Command<ToConsultation> {
  readonly type = 'AcceptDocumentsRequest';
}

/** Nothing is missing, says the lead; the monitoring body then finds. */
export class ContestDocumentsRequest extends Command<ToConsultation & { readonly reason: string }> {
  readonly type = 'ContestDocumentsRequest';
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

// By the monitoring body, in nobody's case but another's (R11)

export class FindOnDocumentsRequest extends Command<
  ToConsultation & { readonly finding: DocumentsFinding; readonly ruling: DocumentReference }
> {
  readonly type = 'FindOnDocumentsRequest';
}

export type DossierCommand =
  | RecordDelivery
  | RegisterDossier
  | ReturnDossier
  | AskForDocuments
  | AcceptDocumentsRequest
  | ContestDocumentsRequest
  | SupplyDocuments
  | FindOnDocumentsRequest;
