import type { RejectionProblemType } from '#lib/wording';

/** A new rejection does not compile until it has a status. */
export const REJECTION_STATUSES: Readonly<Record<RejectionProblemType, 403 | 404 | 409 | 422>> = {
  // The request
  'request-already-opened': 409,
  'request-not-found': 404,
  'request-withdrawn-already': 409,
  'request-submitted-already': 409,
  'field-missing': 422,
  'classified-not-accepted': 422,
  'rule-not-found': 422,
  'no-rule-in-force': 422,
  'rule-not-in-force': 422,
  'rule-not-for-matter': 422,
  'calendar-not-found': 422,
  'not-reissuable': 409,
  'submission-not-ready': 409,
  // Extending and shortening
  'no-window-open': 409,
  'extension-asked-too-late': 409,
  'extension-asked-already': 409,
  'no-extension-asked': 409,
  'extensions-exhausted': 409,
  'extension-too-long': 422,
  'length-impossible': 422,
  'no-reply-owed': 409,
  'shortened-too-much': 422,
  'nothing-to-shorten': 409,
  // Who may do what (R1)
  'only-the-lead-may': 403,
  'only-the-agency-itself-may': 403,
  'only-these-parties-may': 403,
  'only-the-deadline-keeper-may': 403,
  'only-an-import-may-transcribe': 403,
  'request-not-imported': 403,
  // Addressees
  'no-addressees': 422,
  'lead-is-addressee': 422,
  'agency-unknown': 422,
  'addressed-twice': 422,
  'not-addressed': 404,
  'addressee-not-open': 409,
  'window-impossible': 422,
  'window-must-be-stated': 422,
  // Dates
  'date-before-letter': 422,
  'date-in-future': 422,
  'date-before': 422,
  'evidence-required': 422,
  // Delivery and documents
  'not-delivered': 409,
  'delivered-already': 409,
  'registered-already': 409,
  'no-documents-requested': 409,
  'documents-requested-already': 409,
  'document-unknown': 422,
  // Opinions and points
  'answered-already': 409,
  'nothing-to-supersede': 409,
  'opinion-incomplete': 422,
  'opinion-unknown': 404,
  'point-unknown': 404,
  'reasons-required': 422,
  'not-interim': 409,
  'not-out-of-remit': 409,
  // Corrections (R13)
  'entry-is-not': 409,
  'no-correction-awaits': 409,
  // The register of agencies
  'agency-already-registered': 409,
  'agency-name-missing': 422,
};
