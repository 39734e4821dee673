import type { AgencyId, CitedDecision } from '#lib/agencies';
import type { DomainEvent } from '#lib/event-sourcing';
import type { PinnedRule } from '#lib/rulebook';
import type { AddressingEvent } from './addressing.events.js';
import type { AgreementDeemed } from './agreement.events.js';
import type { ApologyRecorded } from './apology.events.js';
import type { CorrectionEvent } from './correction.events.js';
import type { DossierEvent } from './dossier.events.js';
import type { OfRequest } from './event-subject.js';
import type { ExtensionEvent } from './extension.events.js';
import type { LadderEvent } from './ladder.events.js';
import type { LateEntryEvent } from './late-entry.events.js';
import type { LatenessEvent } from './lateness.events.js';
import type { OpinionEvent } from './opinion.events.js';
import type { AskedAgain } from './round.events.js';
import type { SubmissionEvent } from './submission.events.js';
import type {
  DocumentReference,
  Dossier,
  Evidence,
  InNameOf,
  Mandate,
  Matter,
  RequestId,
  Signer,
  Urgency,
} from './vocabulary.js';
import type { WindowEvent } from './window.events.js';

export type * from './addressing.events.js';
export type * from './agreement.events.js';
export type * from './apology.events.js';
export type * from './correction.events.js';
export type * from './dossier.events.js';
export type * from './extension.events.js';
export type * from './ladder.events.js';
export type * from './late-entry.events.js';
export type * from './lateness.events.js';
export type * from './opinion.events.js';
export type * from './round.events.js';
export type * from './submission.events.js';
export type * from './window.events.js';

// The request as a whole

/** The rule pinned on a request, and whether it judges nobody. */
export type RuleOfRequest = PinnedRule & { readonly reference: boolean };

export type RequestOpened = DomainEvent<
  'RequestOpened',
  OfRequest & {
    readonly lead: AgencyId;
    readonly letter: DocumentReference;
    readonly subject: string;
    readonly matter: Matter;
    /** Lĩnh vực, as the lead files it. */
    readonly field?: string;
    readonly secrecy: 'none';
    readonly urgency: Urgency;
    /**
     * Pinned by the letter's matter and date of issue, with the procedure it names where the catalogue has it;
     * `reference` figures judge nobody. Whether the version has been confirmed by now is the rulebook's to say.
     */
    readonly rule: RuleOfRequest;
    readonly calendar: string;
    readonly dossier: Dossier;
    readonly leadPosition?: string;
    readonly mandate?: Mandate;
    /** Verbatim; the effect of silence is the rule set's to say. */
    readonly silenceClause?: string;
    /** The withdrawn request this one replaces. */
    readonly reissueOf?: RequestId;
    /** The request that asked about an earlier draft of the same matter: this one is a second round of it. */
    readonly roundOf?: RequestId;
    readonly askedInNameOf?: InNameOf;
    /** Who signed the letter. */
    readonly signer?: Signer;
    readonly evidence: Evidence;
  }
>;
export type LeadPositionStated = DomainEvent<
  'LeadPositionStated',
  OfRequest & { readonly position: string }
>;
export type RequestWithdrawn = DomainEvent<
  'RequestWithdrawn',
  OfRequest & { readonly reason: string; readonly document?: DocumentReference }
>;

/** The rights and duties of the lead pass on; the days up to then stay with the former one. */
export type LeadChanged = DomainEvent<
  'LeadChanged',
  OfRequest & {
    readonly from: AgencyId;
    readonly to: AgencyId;
    /** Its heir by the register, or another body by a decision. */
    readonly cause: 'reorganised' | 'reassigned';
    readonly document?: CitedDecision;
    readonly reason: string;
  }
>;

/**
 * A rule set that the monitoring body has confirmed, or a version of the letter's procedure, governs the letter's day of
 * issue in the place of the one pinned, by a ruling with effect in the past. What follows for the windows is told by events of their own.
 */
export type RuleRepinned = DomainEvent<
  'RuleRepinned',
  OfRequest & {
    readonly from: RuleOfRequest;
    readonly rule: RuleOfRequest;
    /** Of the rulings on the versions. */
    readonly documents: readonly string[];
    /** Whose window stays counted by the former rule: the new one would shorten it or judge it worse (R4, R14). */
    readonly stillUnderFormer: readonly AgencyId[];
  }
>;

export type RequestEvent =
  | RequestOpened
  | LeadPositionStated
  | RequestWithdrawn
  | LeadChanged
  | RuleRepinned
  | AddressingEvent
  | DossierEvent
  | WindowEvent
  | ExtensionEvent
  | LadderEvent
  | OpinionEvent
  | CorrectionEvent
  | SubmissionEvent
  | LateEntryEvent
  | AskedAgain
  | LatenessEvent
  | AgreementDeemed
  | ApologyRecorded;
