import { addDays, dateOf } from '#lib/working-time';
import { id } from '../cast.js';
import { asksExtension, decidesExtension, givesMoreTime, shortens } from '../extensions.js';
import { climbsLadder, noticeLapses } from '../keeping.js';
import { apologises, chases, explains, objects, reviews } from '../lateness.js';
import { NAMES, type Scene } from './scene.js';

/** Somebody who is late, where there is one: a chase of anybody else is refused. */
const lateIn = ({ name, request }: Scene) =>
  NAMES.find(
    (one) =>
      request.status !== 'unknown' && request.consultations.get(id(one))?.status === 'lapsed',
  ) ?? name;

/** More time and less, reminders, and lateness. */
export const deadlineAttempts = {
  askTime: ({ name, vary }: Scene) => asksExtension(name, 1 + (vary % 6)),
  decideTime: ({ name, vary }: Scene) =>
    vary % 3 ? decidesExtension(name, 1 + (vary % 5)) : decidesExtension(name),
  giveTime: ({ vary }: Scene) => givesMoreTime(1 + (vary % 3)),
  shorten: ({ facts, vary }: Scene) =>
    shortens(addDays(dateOf(facts.now), 1 + (vary % 10)), {
      order: { number: '900/UBND-TH', issuedOn: dateOf(facts.now) },
    }),
  notice: () => noticeLapses(),
  climb: () => climbsLadder(),
  chase: (scene: Scene) => chases(lateIn(scene), `${scene.vary % 12}/SQH`, dateOf(scene.facts.now)),
  object: ({ name }: Scene) => objects(name),
  explain: ({ name }: Scene) => explains(name),
  review: ({ name, facts, vary }: Scene) => {
    const excuse = vary % 2 ? { workingDays: 1 + (vary % 4) } : {};
    return reviews(name, vary % 5 ? { kind: 'excused', ...excuse } : { kind: 'upheld' }, {
      ruling: { number: '1305/UBND-TH', issuedOn: dateOf(facts.now) },
    });
  },
  apologise: () => apologises(),
};
