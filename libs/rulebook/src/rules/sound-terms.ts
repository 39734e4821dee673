import { type RuleSetId, type RuleSetTerms, TERM_FIELDS } from '../rule-set.js';
import type { RulebookFacts } from '../rulebook.vocabulary.js';
import type { RuleSetRejection } from '../rule-set.rejections.js';

const lawNotCited = (terms: RuleSetTerms): RuleSetRejection | undefined => {
  for (const field of TERM_FIELDS) {
    const told = terms[field];
    if (typeof told !== 'object' || !('basis' in told) || told.basis !== 'law') continue;
    if (told.citation === undefined || told.citation.trim() === '')
      return { type: 'LawNotCited', field };
  }
  return undefined;
};

const unknownBody = (
  { binds: { value } }: RuleSetTerms,
  { register }: RulebookFacts,
): RuleSetRejection | undefined => {
  const agency = value.who === 'named' ? value.agencies.find((id) => !register.has(id)) : undefined;
  return agency === undefined ? undefined : { type: 'AgencyUnknown', agency };
};

/** What only makes sense of reports, or of anything but reports. */
const unfitForReports = (
  ruleSet: RuleSetId,
  { matters: { value: matters }, startingPoint, silence, lateReply }: RuleSetTerms,
): RuleSetRejection | undefined => {
  const others = matters.filter((kind) => kind !== 'report');
  if (startingPoint.value === 'occasion' && others.length > 0)
    return { type: 'OccasionOnlyForReports', ruleSet, matters: others };
  if (others.length === matters.length) return undefined;
  const { value } = silence;
  if (value.effect === 'deemedAgreement' && !value.neverIn.includes('report'))
    return { type: 'ReportNeverDeemed', ruleSet, field: 'silence' };
  return lateReply.value === 'deemedAgreement'
    ? { type: 'ReportNeverDeemed', ruleSet, field: 'lateReply' }
    : undefined;
};

const unsoundAgreement = ({
  silence: { value: silence },
  lateReply,
}: RuleSetTerms): RuleSetRejection | undefined => {
  if (silence.effect === 'deemedAgreement')
    return silence.chases < 1 ? { type: 'NoChaseBeforeAgreement' } : undefined;
  return lateReply.value === 'deemedAgreement' ? { type: 'LatenessWithoutSilence' } : undefined;
};

const unsoundHours = ({ ladder }: RuleSetTerms): RuleSetRejection | undefined => {
  const { from, until } = ladder.value.officeHours;
  return from >= until ? { type: 'OfficeHoursOutOfOrder', from, until } : undefined;
};

/**
 * Terms that can be enforced: all there, each law with its text, on a calendar and for bodies that are known, and none
 * of them making another impossible.
 */
export const soundTerms = (
  ruleSet: RuleSetId,
  told: Partial<RuleSetTerms>,
  facts: RulebookFacts,
): RuleSetTerms | RuleSetRejection => {
  const missing = TERM_FIELDS.filter((field) => told[field] === undefined);
  if (missing.length > 0) return { type: 'TermsMissing', ruleSet, missing };
  // Nothing is missing from it.
  const terms = told as RuleSetTerms;
  if (terms.matters.value.length === 0) return { type: 'NoMatterGoverned', ruleSet };
  const calendar = terms.calendar.value;
  if (!facts.calendars.has(calendar)) return { type: 'CalendarNotFound', calendar };
  return (
    unfitForReports(ruleSet, terms) ??
    lawNotCited(terms) ??
    unknownBody(terms, facts) ??
    unsoundAgreement(terms) ??
    unsoundHours(terms) ??
    terms
  );
};
