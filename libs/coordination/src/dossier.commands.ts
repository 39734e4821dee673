import type { AgencyId } from '#lib/agencies';
import { Command } from '#lib/event-sourcing';
import type { DocumentReference, DocumentsFinding, RequestId } from './vocabulary.js';

// About the latest request for missing documents of one agency, which `AskForDocuments` made.

interface ToConsultation {
  readonly requestId: RequestId;
  readonly agency: AgencyId;
}

// By the lead agency

/** The documents are indeed missing. One asked for too late stops the clock only by this. */
export class AcceptDocumentsRequest extends Command<ToConsultation> {
  readonly type = 'AcceptDocumentsRequest';
}

/** Nothing is missing, says the lead; the monitoring body then finds. */
export class ContestDocumentsRequest extends Command<ToConsultation & { readonly reason: string }> {
  readonly type = 'ContestDocumentsRequest';
}

// By the monitoring body, in nobody's case but another's (R11)

export class FindOnDocumentsRequest extends Command<
  ToConsultation & { readonly finding: DocumentsFinding; readonly ruling: DocumentReference }
> {
  readonly type = 'FindOnDocumentsRequest';
}

export type DossierCommand =
  AcceptDocumentsRequest | ContestDocumentsRequest | FindOnDocumentsRequest;
