/** A piece of a command that a refusal names, as it is called in the command. */
export type RejectedField =
  | 'subject'
  | 'letter.number'
  | 'letter.issuedOn'
  | 'matter'
  | 'dossier'
  | 'reason'
  | 'number'
  | 'position'
  | 'items'
  | 'submission.number'
  | 'submission.issuedOn'
  | 'earlyOn.number'
  | 'earlyOn.issuedOn'
  | 'correction.to'
  | 'evidence'
  | 'evidence.document'
  | 'sentAt'
  | 'receivedAt'
  | 'opinion.document.signedOn'
  | 'deliveredAt'
  | 'registeredOn'
  | 'completeOn'
  | 'suppliedAt'
  | 'explanation'
  | 'ruling.number'
  | 'ruling.issuedOn'
  | 'askedAt'
  | 'order.number'
  | 'order.issuedOn';

/** What an opinion may lack. */
export type OpinionField = 'kind' | 'form' | 'document' | 'points' | 'reaffirms';
