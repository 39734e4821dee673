import type { RequestFacts, RequestState } from '#lib/coordination';
import { addDays, dateOf } from '#lib/working-time';
import { id } from '../cast.js';
import { moment } from '../telling.js';

export const NAMES = ['finance', 'health', 'transport', 'ministry'] as const;

/** Where somebody tries something: about whom, on what is known and recorded by then, and a number to vary it by. */
export interface Scene {
  readonly name: (typeof NAMES)[number];
  readonly vary: number;
  readonly facts: RequestFacts;
  readonly request: RequestState;
}

export const consultationIn = ({ request, name }: Scene) =>
  request.status === 'unknown' ? undefined : request.consultations.get(id(name));

export const earlier = ({ facts, vary }: Scene) =>
  moment(`${addDays(dateOf(facts.now), -(vary % 6))}T00:00`);

export const standing = (scene: Scene) => consultationIn(scene)?.opinions.at(-1)?.id;
