import { type RuleSet, type RuleSetId, Rulebook, shippedRulebook } from '#lib/rulebook';

const byDefault = shippedRulebook.find('HCM-CT08' as RuleSetId);
if (byDefault === undefined) throw new Error('The default rule is shipped');

/**
 * The city's rule as the invented city might have it: silence is agreement after two chases, and so is a late reply. It
 * governs a letter that names it, and no other.
 */
export const SILENCE_AGREES: RuleSet = {
  ...byDefault,
  id: 'SILENCE-AGREES' as RuleSetId,
  citation: 'Quyết định số 12/2026/QĐ-UBND',
  silence: {
    value: { effect: 'deemedAgreement', chases: 2, neverIn: ['legalDraft'] },
    basis: 'house',
    citation: 'Quyết định số 12/2026/QĐ-UBND, Điều 9',
  },
  lateReply: {
    value: 'deemedAgreement',
    basis: 'law',
    citation: 'Quyết định số 12/2026/QĐ-UBND, Điều 9',
  },
};

/** The rules that come with the system, those named only by a letter first. */
export const rulebook = new Rulebook(
  [SILENCE_AGREES, ...shippedRulebook.all()],
  shippedRulebook.procedures(),
);
