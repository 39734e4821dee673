import type { OpinionField } from '../rejected-field.js';
import type { RequestRejection } from '../request.rejections.js';
import type { Evidence, Opinion, OpinionForm, ReplyKind } from '../vocabulary.js';

/** Kinds that mean nothing without saying on what points. */
const NEEDS_POINTS: ReadonlySet<ReplyKind> = new Set(['agreeWithComments', 'disagree']);
/** Forms that are documents with a number and a date. */
const NEEDS_DOCUMENT: ReadonlySet<OpinionForm> = new Set([
  'letter',
  'jointLetter',
  'meetingMinutes',
]);

const missing = (field: OpinionField): RequestRejection => ({ type: 'OpinionIncomplete', field });

/** R3: of a classified part only the agency and the day are known here. */
const trackedOutside = (opinion: Opinion, evidence: Evidence): RequestRejection | undefined => {
  const { kind, document, signer, points, reaffirms } = opinion;
  const described = evidence.kind !== 'transcribed' && evidence.description !== undefined;
  const told = kind !== 'unrecorded' || document || signer || points.length > 0 || reaffirms;
  return described || told ? { type: 'ClassifiedNotAccepted' } : undefined;
};

/** What an opinion must say. Only a transcribed one may leave its kind, form and document unrecorded. */
export const completeOpinion = (
  opinion: Opinion,
  evidence: Evidence,
): RequestRejection | undefined => {
  const { kind, form, document, points, reaffirms } = opinion;
  if (form === 'outsideSystem') return trackedOutside(opinion, evidence);
  if (points.some(({ number }, index) => number !== index + 1)) return missing('points');
  if (points.some(({ concerns, text }) => concerns.trim() === '' || text.trim() === ''))
    return missing('points');
  if (evidence.kind === 'transcribed') return undefined;
  if (kind === 'unrecorded') return missing('kind');
  if (form === 'unrecorded') return missing('form');
  if (NEEDS_DOCUMENT.has(form) && (document === undefined || document.number.trim() === ''))
    return missing('document');
  if (NEEDS_POINTS.has(kind) && points.length === 0) return missing('points');
  return kind === 'reaffirmed' && reaffirms === undefined ? missing('reaffirms') : undefined;
};
