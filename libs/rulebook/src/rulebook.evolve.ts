import { addDays, type LocalDate } from '#lib/working-time';
import type { RuleSet, Ruling } from './rule-set.js';
import type { RuleSetAdopted, RuleSetAmended, RuleSetEvent } from './rule-set.events.js';

const rulingOf = (kind: Ruling['kind'], { data }: RuleSetEvent): Ruling => ({
  kind,
  decision: data.decision,
  from: 'from' in data ? data.from : data.decision.issuedOn,
});

const versionIn = (kind: Ruling['kind'], event: RuleSetAdopted | RuleSetAmended): RuleSet => {
  const { ruleSet, version, from, to, terms } = event.data;
  return {
    ...terms,
    id: ruleSet,
    version,
    inForceFrom: from,
    ...(to !== undefined && { inForceTo: to }),
    adopted: true,
    confirmed: false,
    reference: false,
    rulings: [rulingOf(kind, event)],
  };
};

/** The version cut off before a day; one that would begin on it or later never comes into force. */
const endedBefore = (rule: RuleSet, from: LocalDate): RuleSet => {
  if (rule.inForceFrom >= from) return { ...rule, adopted: false };
  const last = addDays(from, -1);
  const { inForceTo = last } = rule;
  return { ...rule, inForceTo: inForceTo < last ? inForceTo : last };
};

/** The versions after a ruling. Never refuses: what is recorded has been ruled. */
export const evolve = (versions: readonly RuleSet[], event: RuleSetEvent): readonly RuleSet[] => {
  const { ruleSet, version } = event.data;
  const changing = (
    concerned: (rule: RuleSet) => boolean,
    next: (rule: RuleSet) => RuleSet,
  ): readonly RuleSet[] =>
    versions.map((rule) => (rule.id === ruleSet && concerned(rule) ? next(rule) : rule));
  switch (event.type) {
    case 'RuleSetAdopted':
      return [...versions, versionIn('adopted', event)];
    case 'RuleSetConfirmed':
      return changing(
        (rule) => rule.version === version,
        (rule) => ({
          ...rule,
          confirmed: true,
          rulings: [...rule.rulings, rulingOf('confirmed', event)],
        }),
      );
    case 'RuleSetAmended': {
      const { replaces, from } = event.data;
      return [
        ...changing(
          (rule) => rule.version === replaces,
          (rule) => endedBefore(rule, from),
        ),
        versionIn('amended', event),
      ];
    }
    case 'RuleSetRepealed': {
      const { from } = event.data;
      return changing(
        ({ adopted, inForceTo }) => adopted && (inForceTo === undefined || inForceTo >= from),
        (rule) => ({
          ...endedBefore(rule, from),
          rulings: [...rule.rulings, rulingOf('repealed', event)],
        }),
      );
    }
  }
};
