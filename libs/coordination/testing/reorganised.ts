import {
  AgencyRegister,
  type CitedDecision,
  type Ending,
  type RegisteredAgency,
} from '#lib/agencies';
import { FollowSuccession } from '#lib/coordination';
import type { Origin } from '#lib/event-sourcing';
import { automation, from } from '#lib/event-sourcing/testing';
import { addDays, localDate } from '#lib/working-time';
import { cast, id } from './cast.js';
import { requestId } from './telling.js';

type Name = keyof typeof cast;

/** The decision on which the reorganisations of the invented city rest. */
export const decision: CitedDecision = {
  number: '12/NQ-HĐND',
  issuedOn: localDate('2026-02-20'),
};

/** A body of the cast that has ended. */
export const ended = (
  name: Name,
  effectiveOn: string,
  heirs: readonly Name[],
): RegisteredAgency => {
  const on = { effectiveOn: localDate(effectiveOn), decision };
  const [into, ...others] = heirs;
  const among = heirs.map((heir) => ({ agency: id(heir) }));
  const severally: Ending = { kind: 'split', among, ...on };
  const ending: Ending =
    others.length > 0
      ? severally
      : into === undefined
        ? { kind: 'abolished', ...on }
        : { kind: 'merged', into: id(into), ...on };
  return { ...cast[name], to: addDays(on.effectiveOn, -1), ending };
};

/** The register of the cast, where these entries take the place of the first ones. */
export const registerWith = (...changed: readonly RegisteredAgency[]): AgencyRegister =>
  new AgencyRegister([...Object.values(cast), ...changed]);

const bySuccession = (): Origin => from(automation('succession'));

/** The succession of agencies follows what became of these bodies. */
export const follows = (...names: readonly string[]): FollowSuccession =>
  new FollowSuccession(
    { requestId, of: names.map((name) => name as (typeof cast)['finance']['id']) },
    bySuccession(),
  );
