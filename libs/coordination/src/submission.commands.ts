import { Command } from '#lib/event-sourcing';
import type { DocumentReference, RequestId } from './vocabulary.js';

interface ToRequest {
  readonly requestId: RequestId;
}

// By the monitoring body

/** The submission goes back to the lead, with the reasons; the request is open again. */
export class ReturnSubmission extends Command<
  ToRequest & { readonly reason: string; readonly document?: DocumentReference }
> {
  readonly type = 'ReturnSubmission';
}

// By the lead agency or the monitoring body

/** What the People's Committee concluded ends the request. */
export class RecordConclusion extends Command<
  ToRequest & { readonly conclusion: DocumentReference }
> {
  readonly type = 'RecordConclusion';
}

export type SubmissionCommand = ReturnSubmission | RecordConclusion;
