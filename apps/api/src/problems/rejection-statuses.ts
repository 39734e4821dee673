import type { AgencyRejection } from '#lib/agencies';
import type { RequestRejection } from '#lib/coordination';

/** A new rejection does not compile until it has a status. */
export const statusOf: Readonly<
  Record<RequestRejection['type'] | AgencyRejection['type'], 400 | 403 | 404 | 409 | 422>
> = {
  // The request
  RequestAlreadyOpened: 409,
  RequestNotFound: 404,
  RequestWithdrawnAlready: 409,
  RequestSubmittedAlready: 409,
  FieldMissing: 422,
  ClassifiedNotAccepted: 422,
  RuleNotFound: 422,
  NoRuleInForce: 422,
  RuleNotInForce: 422,
  RuleNotForMatter: 422,
  CalendarNotFound: 422,
  NotReissuable: 409,
  SubmissionNotReady: 409,
  // Who may do what (R1)
  OnlyTheLeadMay: 403,
  OnlyTheAgencyItselfMay: 403,
  OnlyTheDeadlineKeeperMay: 403,
  OnlyAnImportMayTranscribe: 403,
  RequestNotImported: 403,
  NotAPartyToTheRequest: 403,
  // Addressees
  NoAddressees: 422,
  LeadIsAddressee: 422,
  AgencyUnknown: 422,
  AddressedTwice: 422,
  NotAddressed: 404,
  AddresseeNotOpen: 409,
  WindowImpossible: 422,
  WindowMustBeStated: 422,
  // Dates
  DateBeforeLetter: 422,
  DateInFuture: 422,
  DateBefore: 422,
  EvidenceRequired: 422,
  // Delivery and documents
  NotDelivered: 409,
  DeliveredAlready: 409,
  RegisteredAlready: 409,
  NoDocumentsRequested: 409,
  DocumentsRequestedAlready: 409,
  DocumentUnknown: 422,
  // Opinions and points
  AnsweredAlready: 409,
  NothingToSupersede: 409,
  OpinionIncomplete: 422,
  OpinionUnknown: 404,
  PointUnknown: 404,
  ReasonsRequired: 422,
  // Corrections (R13)
  EntryIsNot: 409,
  NoCorrectionAwaits: 409,
  // The register of agencies
  AgencyAlreadyRegistered: 409,
  AgencyNameMissing: 422,
};
