import type { AgencyId } from '#lib/agencies';
import type { Rejection } from '#lib/event-sourcing';
import type { Instant, Length, LocalDate, WordsRead } from '#lib/working-time';
import type { ConsultationStatus } from './consultation.state.js';
import type { OpinionField, RejectedField } from './rejected-field.js';
import type { Correction } from './request.events.js';
import type {
  LateEntryName,
  Matter,
  MissingForSubmission,
  OpinionId,
  OpinionKind,
  PointNumber,
  RequestId,
} from './vocabulary.js';

/** Somebody who may act, in the order in which the command is meant for them. */
export type EntitledParty =
  | { readonly party: 'lead' | 'agency'; readonly agency: AgencyId }
  | { readonly party: 'monitoringBody' };

/** Why a command was refused, with what its sender needs in order to act. */
export type RequestRejection =
  // The request
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
  | (Rejection<'SubmissionNotReady'> & { readonly missing: MissingForSubmission })
  // Who may do what (R1)
  | (Rejection<'OnlyTheLeadMay'> & { readonly lead: AgencyId })
  | (Rejection<'OnlyTheAgencyItselfMay'> & { readonly agency: AgencyId })
  /** Several may, and the sender is none of them. */
  | (Rejection<'OnlyThesePartiesMay'> & { readonly may: readonly EntitledParty[] })
  /** R11: a monitoring body that leads the request or is asked in it reviews nothing there. */
  | Rejection<'ReviewOfOwnCase'>
  | Rejection<'OnlyTheDeadlineKeeperMay'>
  | Rejection<'OnlyTheSuccessionMay'>
  /** What follows from a ruling is done by the system alone. */
  | Rejection<'OnlyTheSystemMay'>
  /** Transcribed evidence belongs to an import, by the import itself or a person of the monitoring body. */
  | Rejection<'OnlyAnImportMayTranscribe'>
  /** An import writes only into requests that were themselves imported. */
  | Rejection<'RequestNotImported'>
  // Addressees
  | Rejection<'NoAddressees'>
  | (Rejection<'LeadIsAddressee'> & { readonly agency: AgencyId })
  | (Rejection<'AgencyUnknown'> & { readonly agency: AgencyId })
  /** It did not exist on the day it would be asked or lead, and whoever stood in its place then. */
  | (Rejection<'AgencyNotStanding'> & {
      readonly agency: AgencyId;
      readonly on: LocalDate;
      readonly heirs: readonly AgencyId[];
    })
  /** By the register nothing of the one has passed to the other. */
  | (Rejection<'NotAnHeir'> & { readonly agency: AgencyId; readonly of: AgencyId })
  | (Rejection<'LeadsAlready'> & { readonly agency: AgencyId })
  | (Rejection<'AddressedTwice'> & { readonly agency: AgencyId })
  | (Rejection<'NotAddressed'> & { readonly agency: AgencyId })
  | (Rejection<'AddresseeNotOpen'> & {
      readonly agency: AgencyId;
      readonly status: ConsultationStatus;
    })
  /** A window is at least one day or hour long, and at most `LONGEST_WINDOW`. */
  | (Rejection<'WindowImpossible'> & { readonly agency: AgencyId; readonly count: number })
  /** The rule has no window of its own: the letter has to state a date or a length (administrative procedures). */
  | (Rejection<'WindowMustBeStated'> & { readonly agency: AgencyId; readonly rule: string })
  /** Longer than the rule lets a letter state, without the reasons why the matter is important or complex. */
  | (Rejection<'OverTheCap'> & {
      readonly agency: AgencyId;
      readonly cap: Length;
      readonly latest: LocalDate;
    })
  /** The words of the letter mean another deadline than the one confirmed. */
  | (Rejection<'WordsSayOtherwise'> & {
      readonly agency: AgencyId;
      readonly words: string;
      readonly read: WordsRead;
    })
  // Dates
  | (Rejection<'DateBeforeLetter'> & {
      readonly field: RejectedField;
      readonly value: LocalDate;
      readonly letterIssuedOn: LocalDate;
    })
  | (Rejection<'DateInFuture'> & {
      readonly field: RejectedField;
      readonly value: Instant | LocalDate;
    })
  | (Rejection<'DateBefore'> & {
      readonly field: RejectedField;
      readonly value: Instant | LocalDate;
      readonly earliest: Instant | LocalDate;
    })
  | (Rejection<'EvidenceRequired'> & { readonly field: RejectedField })
  // Delivery and documents
  | (Rejection<'NotDelivered'> & { readonly agency: AgencyId })
  | (Rejection<'DeliveredAlready'> & { readonly agency: AgencyId; readonly deliveredAt: Instant })
  | (Rejection<'RegisteredAlready'> & {
      readonly agency: AgencyId;
      readonly registeredOn: LocalDate;
    })
  | (Rejection<'NoDocumentsRequested'> & { readonly agency: AgencyId })
  | (Rejection<'DocumentsRequestedAlready'> & { readonly agency: AgencyId })
  | (Rejection<'DocumentsRequestAcceptedAlready'> & { readonly agency: AgencyId })
  | (Rejection<'DocumentsRequestContestedAlready'> & { readonly agency: AgencyId })
  /** Unanswered in time, it stands. */
  | (Rejection<'DocumentsRequestStands'> & { readonly agency: AgencyId; readonly since: LocalDate })
  /** It was asked for too late and moves nothing, so there is nothing to contest. */
  | (Rejection<'ClockNotStopped'> & { readonly agency: AgencyId })
  | (Rejection<'NothingContested'> & { readonly agency: AgencyId })
  /** The window had passed before the documents were asked for. */
  | (Rejection<'WindowPassedBefore'> & { readonly agency: AgencyId; readonly dueAt: Instant })
  | (Rejection<'DocumentUnknown'> & { readonly item: number })
  // Extending and shortening
  /** Nothing to ask about: no clock has started. */
  | (Rejection<'NoWindowOpen'> & { readonly agency: AgencyId })
  | (Rejection<'ExtensionAskedTooLate'> & { readonly agency: AgencyId; readonly dueAt: Instant })
  | (Rejection<'ExtensionAskedAlready'> & { readonly agency: AgencyId })
  | (Rejection<'NoExtensionAsked'> & { readonly agency: AgencyId })
  | (Rejection<'ExtensionsExhausted'> & { readonly agency: AgencyId; readonly times: number })
  | (Rejection<'ExtensionTooLong'> & { readonly agency: AgencyId; readonly allowed: Length })
  | (Rejection<'LengthImpossible'> & { readonly count: number })
  | Rejection<'NoReplyOwed'>
  | (Rejection<'ShortenedTooMuch'> & { readonly to: LocalDate; readonly earliest: LocalDate })
  | (Rejection<'NothingToShorten'> & { readonly to: LocalDate })
  // Chasing
  /** Only an overdue reply is chased, not excused, and only of an agency that a rule binds. */
  | (Rejection<'NothingToChase'> & {
      readonly agency: AgencyId;
      readonly because: 'notBound' | 'notPassed' | 'excused';
    })
  | (Rejection<'ChaseRecordedAlready'> & { readonly agency: AgencyId; readonly number: string })
  // Lateness
  /** No mark of lateness stands, or the date judges nobody. */
  | (Rejection<'NotLate'> & { readonly agency: AgencyId })
  /** The mandate sets no date, or the lead keeps it. */
  | (Rejection<'SubmissionNotLate'> & { readonly submitBy?: LocalDate })
  | (Rejection<'LatenessObjectedToAlready'> & { readonly agency: AgencyId })
  /** It could be objected to until that day, included. */
  | (Rejection<'MarkIsFinal'> & { readonly agency: AgencyId; readonly until: LocalDate })
  | (Rejection<'LatenessReviewedAlready'> & { readonly agency: AgencyId })
  /** The agency has neither objected nor explained. */
  | (Rejection<'NothingToReview'> & { readonly agency: AgencyId })
  | (Rejection<'ExcuseImpossible'> & { readonly workingDays: number })
  // Late entries (R12)
  /** Nothing so named was entered late, or another entry has taken its place. */
  | (Rejection<'NotEnteredLate'> & {
      readonly agency: AgencyId;
      readonly entry: LateEntryName['entry'];
    })
  /** It could be confirmed or contested until that day, included. */
  | (Rejection<'LateEntryStands'> & { readonly agency: AgencyId; readonly until: LocalDate })
  | (Rejection<'LateEntryAnsweredAlready'> & {
      readonly agency: AgencyId;
      readonly answer: 'confirmed' | 'contested';
    })
  /** Nobody has contested it, or it was found on. */
  | (Rejection<'NoLateEntryContested'> & { readonly agency: AgencyId })
  // Apologies
  /** Only the late result of an administrative procedure is apologised for. */
  | (Rejection<'NotAProcedure'> & { readonly matter: Matter['kind'] })
  /** The result of one dossier is put off at most once: no second letter is drafted for it. */
  | (Rejection<'ResultPutOffAlready'> & {
      readonly receiptNumber: string;
      readonly newDate: LocalDate;
    })
  // Opinions and points
  | (Rejection<'AnsweredAlready'> & { readonly opinion: OpinionId })
  | (Rejection<'NothingToSupersede'> & { readonly opinion: OpinionId })
  | (Rejection<'OpinionIncomplete'> & { readonly field: OpinionField })
  | (Rejection<'OpinionUnknown'> & { readonly opinion: OpinionId })
  /** The lead's registry has taken it in, or the lead recorded it itself. */
  | (Rejection<'OpinionRegisteredAlready'> & { readonly opinion: OpinionId })
  /** Only an interim reply can be accepted as final. */
  | (Rejection<'NotInterim'> & { readonly opinion: OpinionId })
  /** The agency has not said that the matter is out of its remit, or the lead has decided on it. */
  | (Rejection<'NotOutOfRemit'> & { readonly agency: AgencyId })
  | (Rejection<'NotCoAuthor'> & { readonly agency: AgencyId; readonly opinion: OpinionId })
  /** It is the agency's own, or the time to correct what another recorded is over. */
  | (Rejection<'NotCorrectable'> & { readonly opinion: OpinionId; readonly until?: LocalDate })
  /** Why one opinion of the minutes of a meeting cannot be recorded, and so none of them. */
  | (Rejection<'MinutesRefused'> & {
      readonly agency: AgencyId;
      readonly refusal: RequestRejection;
    })
  | (Rejection<'PointUnknown'> & { readonly opinion: OpinionId; readonly point: PointNumber })
  | Rejection<'ReasonsRequired'>
  // Reports
  /** A report is owed by one agency; another is asked in its place, never beside it. */
  | (Rejection<'ReportHasOneAddressee'> & { readonly agency: AgencyId })
  /** Nothing is sent to be judged, and nothing of it can be missing. */
  | Rejection<'ReportHasNoDossier'>
  | Rejection<'ReportHasNoPoints'>
  /** The letter asks for an opinion. */
  | Rejection<'ReportNotAskedFor'>
  /** The letter asks for a report. */
  | (Rejection<'OpinionNotAskedFor'> & { readonly kind: OpinionKind })
  /** A report is concluded on without a submission. */
  | Rejection<'NothingToSubmit'>
  | (Rejection<'ReportAwaited'> & { readonly agency: AgencyId })
  // Corrections (R13)
  | (Rejection<'EntryIsNot'> & {
      readonly entry: Correction['entry'];
      /** Absent: nothing is recorded yet. */
      readonly recorded?: string;
    })
  | (Rejection<'NoCorrectionAwaits'> & { readonly agency: AgencyId })
  // Calendars (R14)
  /** The window was counted on the newest calendar, or comes to the same on it. */
  | (Rejection<'NothingToRestate'> & { readonly agency: AgencyId })
  | (Rejection<'JudgementWouldWorsen'> & { readonly agency: AgencyId });
