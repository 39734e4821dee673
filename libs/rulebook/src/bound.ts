import { isBoundByCityRules, type RegisteredAgency } from '#lib/agencies';
import type { LocalDate } from '#lib/working-time';
import type { RuleSetTerms } from './rule-set.js';

/**
 * Whether a rule binds an agency by a letter of that day; for others its date is a courtesy date. One that is not on the
 * register it may not. What was ruled of one body counts where a rule binds the bodies of the city, not where it names
 * whom it binds.
 */
export const isBoundBy = (
  { binds: { value } }: Pick<RuleSetTerms, 'binds'>,
  agency: Pick<RegisteredAgency, 'id' | 'kind' | 'bindings'> | undefined,
  issuedOn: LocalDate,
): boolean => {
  switch (value.who) {
    case 'everyAddressee':
      return true;
    case 'bodiesOfTheCity':
      return agency !== undefined && isBoundByCityRules(agency, issuedOn);
    case 'named':
      return (
        agency !== undefined &&
        (value.kinds.includes(agency.kind) || value.agencies.includes(agency.id))
      );
  }
};
