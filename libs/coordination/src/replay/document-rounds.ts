import type { AgencyId } from '#lib/agencies';
import { dateOf, type Instant, type LocalDate } from '#lib/working-time';
import type { RequestEvent } from '../request.events.js';

/** One request for missing documents that was not found unfounded, and when the last of its items was supplied, if it was. */
export interface DocumentRound {
  readonly askedOn: LocalDate;
  /** The lead agreed to it, however late it came. */
  readonly agreed: boolean;
  readonly suppliedAt?: Instant;
}

/** What the record tells of the documents one agency was missing since its dossier last arrived. */
export interface DocumentsTold {
  readonly rounds: readonly DocumentRound[];
  /** When documents were last supplied, asked for or not. */
  readonly suppliedAt?: Instant;
}

type Of<Type extends RequestEvent['type']> = Extract<RequestEvent, { type: Type }>;

const isOf =
  <Type extends RequestEvent['type']>(type: Type) =>
  (event: RequestEvent): event is Of<Type> =>
    event.type === type;

const lastOf = (supplies: readonly Of<'DocumentsSupplied'>[]): Instant | undefined =>
  supplies
    .map(({ data }) => data.occurredAt)
    .toSorted()
    .at(-1);

/** The round that a request for documents began, from what was told of it until the next one. */
const roundOf = (
  { data: { occurredAt, items } }: Of<'DocumentsRequested'>,
  later: readonly RequestEvent[],
): DocumentRound => {
  const supplies = later.filter(isOf('DocumentsSupplied'));
  const supplied = new Set(supplies.flatMap(({ data }) => data.items));
  const suppliedAt = items.every(({ item }) => supplied.has(item)) ? lastOf(supplies) : undefined;
  return {
    askedOn: dateOf(occurredAt),
    agreed: later.some(isOf('DocumentsRequestAccepted')),
    ...(suppliedAt !== undefined && { suppliedAt }),
  };
};

/** A supplement entered late counts from another moment while it is contested (R12). */
const asCounted = (events: readonly RequestEvent[]): readonly RequestEvent[] => {
  const counts = new Map<Instant, Instant>();
  for (const { type, data } of events)
    if (type === 'LateEntryContested' || type === 'LateEntryFound')
      if (data.change?.entry === 'supplement') counts.set(data.change.suppliedAt, data.change.to);
  return events.map((event) => {
    if (event.type !== 'DocumentsSupplied' || !event.data.enteredLate) return event;
    const occurredAt = counts.get(event.data.occurredAt) ?? event.data.occurredAt;
    return { ...event, data: { ...event.data, occurredAt } };
  });
};

/** Every request for documents of one agency, whether or not it stopped the clock of its time. */
export const documentsTold = (agency: AgencyId, events: readonly RequestEvent[]): DocumentsTold => {
  const own = events.filter(({ data }) => 'agency' in data && data.agency === agency);
  const since = asCounted(own.slice(own.findLastIndex(isOf('DossierDelivered')) + 1));
  const unfounded = new Set(
    since
      .filter(isOf('DocumentsRequestFound'))
      .filter(({ data }) => data.finding === 'unfounded')
      .map(({ data }) => data.requestedAt),
  );
  const rounds = since.flatMap((event, place) => {
    if (event.type !== 'DocumentsRequested' || unfounded.has(event.data.occurredAt)) return [];
    const after = since.slice(place + 1);
    const next = after.findIndex(isOf('DocumentsRequested'));
    return [roundOf(event, next === -1 ? after : after.slice(0, next))];
  });
  const suppliedAt = lastOf(since.filter(isOf('DocumentsSupplied')));
  return { rounds, ...(suppliedAt !== undefined && { suppliedAt }) };
};
