import type { AgencyId } from '#lib/agencies';
import { dateOf, type Instant, type LocalDate } from '#lib/working-time';
import type { RequestEvent } from '../request.events.js';

/** One request for missing documents, and when the last of its items was supplied, if it was. */
export interface DocumentRound {
  readonly askedOn: LocalDate;
  readonly suppliedAt?: Instant;
}

interface Open {
  readonly askedOn: LocalDate;
  readonly outstanding: readonly number[];
}

/** What the record tells of the documents one agency was missing since its dossier last arrived. */
export interface DocumentsTold {
  readonly rounds: readonly DocumentRound[];
  /** When documents were last supplied, asked for or not. */
  readonly suppliedAt?: Instant;
}

/** Every request for documents of one agency, whether or not it stopped the clock of its time. */
export const documentsTold = (agency: AgencyId, events: readonly RequestEvent[]): DocumentsTold => {
  const arrived = events.findLastIndex(
    ({ type, data }) => type === 'DossierDelivered' && data.agency === agency,
  );
  const rounds: DocumentRound[] = [];
  let open: Open | undefined;
  let suppliedAt: Instant | undefined;
  for (const { type, data } of events.slice(arrived + 1)) {
    if (type === 'DocumentsRequested' && data.agency === agency) {
      if (open) rounds.push({ askedOn: open.askedOn });
      open = {
        askedOn: dateOf(data.occurredAt),
        outstanding: data.items.map(({ item }) => item),
      };
    }
    if (type === 'DocumentsSupplied' && data.agency === agency) {
      const last: Instant =
        suppliedAt !== undefined && suppliedAt > data.occurredAt ? suppliedAt : data.occurredAt;
      suppliedAt = last;
      const outstanding: readonly number[] =
        open?.outstanding.filter((item) => !data.items.includes(item)) ?? [];
      if (open && outstanding.length === 0) {
        rounds.push({ askedOn: open.askedOn, suppliedAt: last });
        open = undefined;
      } else if (open) open = { ...open, outstanding };
    }
  }
  return {
    rounds: open ? [...rounds, { askedOn: open.askedOn }] : rounds,
    ...(suppliedAt !== undefined && { suppliedAt }),
  };
};
