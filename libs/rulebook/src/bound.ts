import { type Agency, isBodyOfTheCity } from '#lib/agencies';
import type { RuleSetTerms } from './rule-set.js';

/** Whether a rule binds an agency; for others its date is a courtesy date. One that is not on the register it may not. */
export const isBoundBy = (
  { binds: { value } }: Pick<RuleSetTerms, 'binds'>,
  agency: Pick<Agency, 'id' | 'kind'> | undefined,
): boolean => {
  if (value === 'everyAddressee') return true;
  if (agency === undefined) return false;
  return value === 'bodiesOfTheCity'
    ? isBodyOfTheCity(agency.kind)
    : value.kinds.includes(agency.kind) || value.agencies.includes(agency.id);
};
