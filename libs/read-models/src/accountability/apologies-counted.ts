import type { Accounted } from './accounted.js';
import type { ApologiesCounted } from './leads-own-figures.js';

const isLate = ({ verdict }: Accounted): boolean =>
  verdict.cell === 'late' || verdict.cell === 'overdue';

/** An apology names it as its cause, and it is late: what was not late, or is excused, has caused none. */
export const hasCausedApology = (one: Accounted): boolean =>
  isLate(one) && one.apologies.some(({ causedBy }) => causedBy === one.found.agency);

/** What the lead owed of the consultations of its requests, and did. */
export const apologiesCounted = (consultations: readonly Accounted[]): ApologiesCounted => {
  const late = consultations.filter(
    (one) => one.found.matter === 'administrativeProcedure' && isLate(one),
  );
  const requests = [...Map.groupBy(late, ({ found }) => found.request_id).values()].map(
    ([first]) => first?.apologies ?? [],
  );
  return {
    owed: requests.length,
    made: requests.filter((apologies) => apologies.length > 0).length,
    asRequired: requests.filter(
      (apologies) => apologies.length > 0 && apologies.every(({ asRequired }) => asRequired),
    ).length,
  };
};
