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

// By the lead agency, the monitoring body, or the coordinating agency, as the entry allows

export class CorrectEntry extends Command<
  ToRequest & {
    readonly correction: Correction;
    readonly reason: string;
    readonly evidence: Evidence;
  }
> {
  readonly type = 'CorrectEntry';
}

// By the monitoring body, or the lead that hands over

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

/** Counts every window of the request again on the newest version of its calendar, which is at least this one. */
export class RestateWindows extends Command<ToRequest & { readonly calendar: CalendarName }> {
  readonly type = 'RestateWindows';
}

/**
 * Pins what governs the letter's day of issue by now, the rule set and the procedure it names, where a ruling with effect in
 * the past, on this version or a later one, has changed either, and counts every window of the request again.
 */
export class RepinRule extends Command<
  ToRequest & {
    readonly ruled: Pick<PinnedRule, 'id' | 'version'> | NonNullable<PinnedRule['procedure']>;
  }
> {
  readonly type = 'RepinRule';
}

/** Notices every window of the request that has passed. */
export class NoticeLapses extends Command<ToRequest> {
  readonly type = 'NoticeLapses';
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
