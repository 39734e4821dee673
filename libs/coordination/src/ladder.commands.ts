import type { AgencyId } from '#lib/agencies';
import { Command } from '#lib/event-sourcing';
import type { DocumentReference, Evidence, RequestId, Signer } from './vocabulary.js';

// By the deadline keeper, never by a person

/** Posts the notices of every rung of the ladder that has been reached. */
export class ClimbLadder extends Command<{ readonly requestId: RequestId }> {
  readonly type = 'ClimbLadder';
}

// By the lead agency

/** Its chase letter has been issued: signed and numbered. */
export class RecordChaseIssued extends Command<{
  readonly requestId: RequestId;
  readonly agency: AgencyId;
  readonly document: DocumentReference;
  readonly signer: Signer;
  readonly evidence: Evidence;
}> {
  readonly type = 'RecordChaseIssued';
}

export type LadderCommand = ClimbLadder | RecordChaseIssued;
