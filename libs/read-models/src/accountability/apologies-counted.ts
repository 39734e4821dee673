import type { Accounted } from './accounted.js';
import type { ApologiesCounted } from './leads-own-figures.js';

const isLate = ({ verdict }: Accounted): boolean =>
  verdict.cell === 'late' || verdict.cell === 'overdue';

/** What the lead owed of the consultations of its requests, and did. */
export const apologiesCounted = (consultations: readonly Accounted[]): ApologiesCounted => {
  const late = consultations.filter(
    (one) => one.found.matter === 'administrativeProcedure' && isLate(one),
  );
  const requests = [...Map.groupBy(late, ({ found }) => found.request_id).values()].map(
    ([first]) => first?.found.account.apologies ?? [],
  );
  return {
    owed: requests.length,
    made: requests.filter((apologies) => apologies.length > 0).length,
    asRequired: requests.filter(
      (apologies) => apologies.length > 0 && apologies.every(({ asRequired }) => asRequired),
    ).length,
  };
};
