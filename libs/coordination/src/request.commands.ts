import type { AgencyId } from '#lib/agencies';
import { Command } from '#lib/event-sourcing';
import type { RuleSetId } from '#lib/rulebook';
import type { Instant } from '#lib/working-time';
import type { ToRequest } from './command-target.js';
import type {
  Addressee,
  DocumentReference,
  Dossier,
  Evidence,
  InNameOf,
  Mandate,
  Matter,
  RequestId,
  Secrecy,
  Signer,
  Urgency,
} from './vocabulary.js';
import type { AddressingCommand } from './addressing.commands.js';
import type { RecordApology } from './apology.commands.js';
import type { CorrectionCommand } from './correction.commands.js';
import type { DossierCommand } from './dossier.commands.js';
import type { ExtensionCommand } from './extension.commands.js';
import type { LadderCommand } from './ladder.commands.js';
import type { LateEntryCommand } from './late-entry.commands.js';
import type { LatenessCommand } from './lateness.commands.js';
import type { OpinionCommand } from './opinion.commands.js';
import type { AskAgain } from './round.commands.js';
import type { SubmissionCommand } from './submission.commands.js';

export * from './addressing.commands.js';
export * from './apology.commands.js';
export * from './correction.commands.js';
export * from './dossier.commands.js';
export * from './extension.commands.js';
export * from './ladder.commands.js';
export * from './late-entry.commands.js';
export * from './lateness.commands.js';
export * from './opinion.commands.js';
export * from './round.commands.js';
export * from './submission.commands.js';

// By the lead agency

export class OpenRequest extends Command<
  ToRequest & {
    readonly lead: AgencyId;
    readonly letter: DocumentReference;
    readonly subject: string;
    readonly matter: Matter;
    /** Lĩnh vực, as the lead files it: "Đất đai". */
    readonly field?: string;
    readonly secrecy: Secrecy;
    readonly urgency: Urgency;
    /** Absent: the rule in force on the letter's date of issue. */
    readonly ruleSet?: RuleSetId;
    /** Absent: the calendar of the rule. */
    readonly calendar?: string;
    readonly dossier: Dossier;
    readonly leadPosition?: string;
    readonly mandate?: Mandate;
    /** What the letter says of silence, verbatim. It has only the effect that the rule set gives it. */
    readonly silenceClause?: string;
    readonly reissueOf?: RequestId;
    /** The request that asked about an earlier draft of the same matter. */
    readonly roundOf?: RequestId;
    readonly askedInNameOf?: InNameOf;
    /** Who signed the letter. */
    readonly signer?: Signer;
    readonly addressees: readonly Addressee[];
    /** When the letter was sent; absent: now. */
    readonly sentAt?: Instant;
    readonly evidence: Evidence;
  }
> {
  readonly type = 'OpenRequest';
}

export class WithdrawRequest extends Command<
  ToRequest & { readonly reason: string; readonly document?: DocumentReference }
> {
  readonly type = 'WithdrawRequest';
}

export type RequestCommand =
  | OpenRequest
  | WithdrawRequest
  | AddressingCommand
  | RecordApology
  | CorrectionCommand
  | DossierCommand
  | ExtensionCommand
  | LadderCommand
  | LateEntryCommand
  | LatenessCommand
  | OpinionCommand
  | AskAgain
  | SubmissionCommand;
