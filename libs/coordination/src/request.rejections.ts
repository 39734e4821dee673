import type { AgencyId } from '#lib/agencies';
import type { Rejection } from '#lib/event-sourcing';
import type { LocalDate } from '#lib/working-time';
import type { RejectedField } from './rejected-field.js';
import type { Matter, MissingForSubmission, RequestId } from './vocabulary.js';
import type { AddressingRejection } from './addressing.rejections.js';
import type { CorrectionRejection } from './correction.rejections.js';
import type { DateRejection } from './date.rejections.js';
import type { DossierRejection } from './dossier.rejections.js';
import type { ExtensionRejection } from './extension.rejections.js';
import type { LateEntryRejection } from './late-entry.rejections.js';
import type { LatenessRejection } from './lateness.rejections.js';
import type { OpinionRejection } from './opinion.rejections.js';
import type { PartyRejection } from './party.rejections.js';
import type { ReportRejection } from './report.rejections.js';
import type { WindowRejection } from './window.rejections.js';

export type { EntitledParty } from './party.rejections.js';

/** The request as a whole: what it is, what governs it, where it stands. */
type WholeRequestRejection =
  | (Rejection<'RequestAlreadyOpened'> & { readonly requestId: RequestId })
  | Rejection<'RequestNotFound'>
  | Rejection<'RequestWithdrawnAlready'>
  | Rejection<'RequestSubmittedAlready'>
  | Rejection<'RequestConcludedAlready'>
  /** Only what has been submitted is returned or concluded on. */
  | Rejection<'NotSubmitted'>
  | (Rejection<'FieldMissing'> & { readonly field: RejectedField })
  | Rejection<'ClassifiedNotAccepted'>
  | (Rejection<'RuleNotFound'> & { readonly rule: string })
  | (Rejection<'NoRuleInForce'> & { readonly on: LocalDate; readonly matter: Matter['kind'] })
  /** A rule set named for a letter it does not govern; only a transcribed past request may be measured by a reference. */
  | (Rejection<'RuleNotInForce'> & { readonly rule: string; readonly on: LocalDate })
  | (Rejection<'RuleNotForMatter'> & { readonly rule: string; readonly matter: Matter['kind'] })
  | (Rejection<'CalendarNotFound'> & { readonly calendar: string })
  /** What a letter says it replaces is no withdrawn request of its own lead. */
  | (Rejection<'NotReissuable'> & {
      readonly requestId: RequestId;
      readonly because: 'unknown' | 'ofAnotherLead' | 'notWithdrawn';
    })
  /** What a letter says it is a second round of cannot be followed by one. */
  | (Rejection<'NotASecondRound'> & {
      readonly requestId: RequestId;
      readonly because:
        | 'unknown'
        | 'ofAnotherLead'
        | 'withdrawn'
        | 'stillAsking'
        | 'alsoReissue'
        /** A report has no draft that could be changed. */
        | 'report';
    })
  /** Another letter, `round`, asks about the same matter again, and has not been withdrawn. */
  | (Rejection<'AskedAgainAlready'> & { readonly requestId: RequestId; readonly round: RequestId })
  | (Rejection<'SubmissionNotReady'> & { readonly missing: MissingForSubmission });

/** Why a command was refused, with what its sender needs in order to act. */
export type RequestRejection =
  | WholeRequestRejection
  | PartyRejection
  | AddressingRejection
  | WindowRejection
  | DateRejection
  | DossierRejection
  | ExtensionRejection
  | LatenessRejection
  | LateEntryRejection
  | OpinionRejection
  | ReportRejection
  | CorrectionRejection
  /** Why one opinion of the minutes of a meeting cannot be recorded, and so none of them. */
  | (Rejection<'MinutesRefused'> & {
      readonly agency: AgencyId;
      readonly refusal: RequestRejection;
    });
