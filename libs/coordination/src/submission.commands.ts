import { Command } from '#lib/event-sourcing';
import type { ToRequest } from './command-target.js';
import type { DocumentReference } from './vocabulary.js';

// By the lead agency

export class StateLeadPosition extends Command<ToRequest & { readonly position: string }> {
  readonly type = 'StateLeadPosition';
}

/** `earlyOn` cites the order that lets the submission pass before the gate of R6 opens. */
export class SubmitRequest extends Command<
  ToRequest & { readonly submission: DocumentReference; readonly earlyOn?: DocumentReference }
> {
  readonly type = 'SubmitRequest';
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

export type SubmissionCommand =
  StateLeadPosition | SubmitRequest | ReturnSubmission | RecordConclusion;
