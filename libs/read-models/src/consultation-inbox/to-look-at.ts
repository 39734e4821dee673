import type { AgencyId } from '#lib/agencies';
import type { OpinionGiven, OpinionId } from '#lib/coordination';
import type { LocalDate } from '#lib/working-time';

/** What another entered with the agency's name (R1), for the agency to look at. */
export type ToLookAt =
  /** Recorded as its opinion: it may be corrected until the end of that day. */
  | {
      readonly kind: 'recordedOpinion';
      readonly opinion: OpinionId;
      readonly enteredBy: OpinionGiven['data']['enteredBy'];
      readonly until: LocalDate;
    }
  /** A joint letter that names it as a co-author: its own opinion only once it confirms. */
  | { readonly kind: 'jointLetter'; readonly opinion: OpinionId; readonly author: AgencyId };

/** What there is to look at after an opinion of the agency itself, by whoever entered it. */
export const lookedAt = (
  items: readonly ToLookAt[],
  { opinion, enteredBy, mayBeCorrectedUntil: until, supersedes }: OpinionGiven['data'],
): readonly ToLookAt[] => {
  const left = items.filter((item) => item.opinion !== supersedes);
  return until === undefined
    ? left
    : [...left, { kind: 'recordedOpinion', opinion: opinion.id, enteredBy, until }];
};

/** What a co-author has to look at after a joint letter. */
export const namedIn = (
  items: readonly ToLookAt[],
  { agency: author, opinion }: OpinionGiven['data'],
): readonly ToLookAt[] => [...items, { kind: 'jointLetter', opinion: opinion.id, author }];

/** A co-author that owes no reply any more has nothing to confirm. */
export const ofOwed = (items: readonly ToLookAt[], owed: boolean): readonly ToLookAt[] =>
  owed ? items : items.filter(({ kind }) => kind !== 'jointLetter');

/** A joint letter that was replaced needs no confirmation any more. */
export const withoutLetter = (
  items: readonly ToLookAt[],
  replaced: OpinionId,
): readonly ToLookAt[] =>
  items.filter((item) => item.kind !== 'jointLetter' || item.opinion !== replaced);

const NO_END = '9999-12-31' as LocalDate;

/** The last day on which there is something to look at; none where there is nothing. */
export const lookUntil = (items: readonly ToLookAt[]): LocalDate | null =>
  items.reduce<LocalDate | null>((latest, item) => {
    const until = item.kind === 'jointLetter' ? NO_END : item.until;
    return latest !== null && latest > until ? latest : until;
  }, null);

/** What there is to look at on that day. */
export const onDay = (items: readonly ToLookAt[], today: LocalDate): readonly ToLookAt[] =>
  items.filter((item) => item.kind === 'jointLetter' || today <= item.until);
