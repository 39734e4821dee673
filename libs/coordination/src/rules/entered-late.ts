import type { Instant } from '#lib/working-time';
import type { RejectedField } from '../rejected-field.js';
import type { RequestRejection } from '../request.rejections.js';
import type { Evidence } from '../vocabulary.js';

/** R12: what proves an earlier day has a registered number, a scan or a receipt to look at; a sentence proves nothing. */
export const proofOf = (field: RejectedField, evidence: Evidence): RequestRejection | undefined => {
  if (evidence.kind !== 'document') return { type: 'EvidenceRequired', field };
  return evidence.document === undefined || evidence.document.trim() === ''
    ? { type: 'EvidenceRequired', field: 'evidence.document' }
    : undefined;
};

/**
 * R12: an act entered by the party it favours counts from the instant it reached this system. An earlier one needs a
 * document as evidence and is marked *entered late*; answers whether it is, or why it is refused.
 */
export const enteredLate = (
  field: RejectedField,
  actedAt: Instant | undefined,
  evidence: Evidence,
  favoursItsAuthor: boolean,
  now: Instant,
): boolean | RequestRejection => {
  if (actedAt === undefined || actedAt >= now || !favoursItsAuthor) return false;
  return proofOf(field, evidence) ?? true;
};
