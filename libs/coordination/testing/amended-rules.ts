import {
  Rulebook,
  rulebookDecider,
  type RuleSetEvent,
  type RuleSetId,
  type RuleSetTerms,
  termsOf,
} from '#lib/rulebook';
import { instant, type LocalDate, localDate } from '#lib/working-time';

/** The rule set every letter of the specs is judged by. */
export const CT08 = 'HCM-CT08' as RuleSetId;

const adoptedVersion = (rules: Rulebook) => {
  const newest = rules.all().findLast(({ id, adopted }) => id === CT08 && adopted);
  if (newest === undefined) throw new Error(`${CT08} is not adopted`);
  return newest;
};

const ruledOn = (number: string, day: LocalDate) => ({
  decision: { number, issuedOn: day },
  occurredAt: instant(`${day}T00:00:00+07:00`),
});

const after = (rules: Rulebook, event: RuleSetEvent): Rulebook =>
  new Rulebook(rulebookDecider.evolve(rules.all(), event), rules.procedures());

/** The rules after the newest version was amended from a day on, which may be past. It is yet to be confirmed. */
export const amending = (
  rules: Rulebook,
  from: string,
  terms: Partial<RuleSetTerms>,
  number = '90/QĐ-UBND',
): Rulebook => {
  const former = adoptedVersion(rules);
  const version = Math.max(
    ...rules.all().flatMap(({ id, version: each }) => (id === CT08 ? [each] : [])),
  );
  const day = localDate(from);
  return after(rules, {
    type: 'RuleSetAmended',
    data: {
      ...{ ruleSet: CT08, version: version + 1, from: day, replaces: former.version },
      terms: { ...termsOf(former), ...terms },
      ...ruledOn(number, day),
    },
  });
};

/** The rules after the monitoring body has confirmed the newest version. */
export const confirming = (rules: Rulebook, number = '95/QĐ-UBND'): Rulebook => {
  const { version, inForceFrom } = adoptedVersion(rules);
  return after(rules, {
    type: 'RuleSetConfirmed',
    data: { ruleSet: CT08, version, ...ruledOn(number, inForceFrom) },
  });
};

/** The rules after they were repealed from a day on. */
export const repealing = (rules: Rulebook, from: string): Rulebook => {
  const { version } = adoptedVersion(rules);
  const day = localDate(from);
  return after(rules, {
    type: 'RuleSetRepealed',
    data: { ruleSet: CT08, version, from: day, ...ruledOn('97/QĐ-UBND', day) },
  });
};

/** A window of so many working days. */
export const ofDays = (count: number): Pick<RuleSetTerms, 'window'> => ({
  window: { value: { count, unit: 'workingDay' }, basis: 'house' },
});
