import type { DemoMatter } from './demo-matter.js';
import { deadlineSteps } from './steps/deadline-steps.js';
import { dossierSteps } from './steps/dossier-steps.js';
import { ending } from './steps/ending.js';
import { minutesSteps } from './steps/minutes-steps.js';
import { opening } from './steps/opening.js';
import { opinionSteps } from './steps/opinion-steps.js';
import { type DemoStep, idOf } from './steps/step.js';

/** Everything that happened in a matter, in its order; nothing after it was withdrawn. */
export const stepsOf = (
  matter: DemoMatter,
  earlier: DemoMatter | undefined,
): readonly DemoStep[] => {
  const { withdrawn } = matter;
  return [
    opening(matter, earlier && idOf(earlier)),
    ...matter.consultations.flatMap((consultation) => [
      ...dossierSteps(matter, consultation),
      ...deadlineSteps(matter, consultation),
      ...opinionSteps(matter, consultation),
    ]),
    ...minutesSteps(matter),
    ...ending(matter),
  ]
    .filter(({ at }) => withdrawn === undefined || at <= withdrawn.at)
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
};
