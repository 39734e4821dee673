import { type Agency, isBodyOfTheCity } from '#lib/agencies';
import type { RuleSetTerms } from './rule-set.js';

/** Whether a rule binds an agency; for others its date is a courtesy date. One that is not on the register it may not. */
export const isBoundBy = (
  { binds: { value } }: Pick<RuleSetTerms, 'binds'>,
  agency: Pick<Agency, 'id' | 'kind'> | undefined,
): boolean => {
  switch (value.who) {
    case 'everyAddressee':
      return true;
    case 'bodiesOfTheCity':
      return agency !== undefined && isBodyOfTheCity(agency.kind);
    case 'named':
      return (
        agency !== undefined &&
        (value.kinds.includes(agency.kind) || value.agencies.includes(agency.id))
      );
  }
};
