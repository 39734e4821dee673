import { Command } from '#lib/event-sourcing';
import type { ToConsultation, ToRequest } from './command-target.js';
import type { DocumentReference, Evidence, Signer } from './vocabulary.js';

// By the deadline keeper, never by a person

/** Notices every window of the request that has passed. */
export class NoticeLapses extends Command<ToRequest> {
  readonly type = 'NoticeLapses';
}

/** Posts the notices of every rung of the ladder that has been reached. */
export class ClimbLadder extends Command<ToRequest> {
  readonly type = 'ClimbLadder';
}

// By the lead agency

/** Its chase letter has been issued: signed and numbered. */
export class RecordChaseIssued extends Command<
  ToConsultation & {
    readonly document: DocumentReference;
    readonly signer: Signer;
    readonly evidence: Evidence;
  }
> {
  readonly type = 'RecordChaseIssued';
}

export type LadderCommand = NoticeLapses | ClimbLadder | RecordChaseIssued;
