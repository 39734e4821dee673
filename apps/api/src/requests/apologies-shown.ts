import type { AgencyId, AgencyRegister } from '#lib/agencies';
import type { ApologyOwed } from '#lib/coordination';
import type { ApologyFile, HistoryEntry, RequestFile } from '#lib/read-models';
import { apologyOwedInWords } from '#lib/wording';

/** With the count in words. */
export const owedShown = (owed: ApologyOwed) => ({
  ...owed,
  inWords: { vi: apologyOwedInWords(owed, 'vi'), en: apologyOwedInWords(owed, 'en') },
});

/** Who caused it is named internally: the agency that settles the procedure and the monitoring body may know. */
export const knowsTheCause = (
  reader: AgencyId,
  { lead }: Pick<RequestFile, 'lead'>,
  register: AgencyRegister,
): boolean => reader === lead || register.monitors(reader);

const withoutCause = <Told extends { readonly causedBy?: AgencyId }>({
  causedBy: _,
  ...told
}: Told): Omit<Told, 'causedBy'> => told;

/** The apologies of a request, as its reader may see them. */
export const apologiesShown = (apologies: readonly ApologyFile[], cause: boolean) =>
  apologies.map((apology) => ({
    ...(cause ? apology : withoutCause(apology)),
    owed: owedShown(apology.owed),
  }));

/** The record of a request, as its reader may see it. */
export const historyShown = (
  history: readonly HistoryEntry[],
  cause: boolean,
): readonly HistoryEntry[] =>
  cause
    ? history
    : history.map((entry) =>
        entry.event.type === 'ApologyRecorded'
          ? { ...entry, event: { ...entry.event, data: withoutCause(entry.event.data) } }
          : entry,
      );
