import type { AgencyId, AgencyRegister } from '#lib/agencies';
import type { ApologyOwed } from '#lib/coordination';
import type { ApologyFile, HistoryEntry, RequestFile } from '#lib/read-models';
import { apologyOwedInWords } from '#lib/wording';

/** With the count in words. */
export const owedShown = (owed: ApologyOwed) => ({
  ...owed,
  inWords: { vi: apologyOwedInWords(owed, 'vi'), en: apologyOwedInWords(owed, 'en') },
});

/** Whether its reader may know that an agency is named. */
export type KnowsTheCause = (named: AgencyId) => boolean;

/**
 * Who caused it is named internally: the agency that settles the procedure and the monitoring body may know, and so may
 * whoever is named, to object.
 */
export const knowsTheCause = (
  reader: AgencyId,
  { lead }: Pick<RequestFile, 'lead'>,
  register: AgencyRegister,
): KnowsTheCause => {
  const knowsAll = reader === lead || register.monitors(reader);
  return (named) => knowsAll || reader === named;
};

const asKnown = <Told extends { readonly causedBy?: AgencyId }>(
  told: Told,
  knows: KnowsTheCause,
): Told | Omit<Told, 'causedBy'> => {
  const { causedBy, ...unnamed } = told;
  return causedBy !== undefined && !knows(causedBy) ? unnamed : told;
};

/** The apologies of a request, as its reader may see them. */
export const apologiesShown = (apologies: readonly ApologyFile[], knows: KnowsTheCause) =>
  apologies.map((apology) => ({
    ...asKnown(apology, knows),
    owed: owedShown(apology.owed),
  }));

/** The record of a request, as its reader may see it. */
export const historyShown = (
  history: readonly HistoryEntry[],
  knows: KnowsTheCause,
): readonly HistoryEntry[] =>
  history.map((entry) =>
    entry.event.type === 'ApologyRecorded'
      ? { ...entry, event: { ...entry.event, data: asKnown(entry.event.data, knows) } }
      : entry,
  );
