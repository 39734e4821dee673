import type { RequestCommand } from '#lib/coordination';
import { addressingAttempts } from './attempts/addressing-attempts.js';
import { correctionAttempts } from './attempts/correction-attempts.js';
import { deadlineAttempts } from './attempts/deadline-attempts.js';
import { dossierAttempts } from './attempts/dossier-attempts.js';
import { opinionAttempts } from './attempts/opinion-attempts.js';
import { submissionAttempts } from './attempts/submission-attempts.js';
import type { Scene } from './attempts/scene.js';

/** What may be tried, most of it at a bad moment. */
export const attempts = {
  ...addressingAttempts,
  ...dossierAttempts,
  ...opinionAttempts,
  ...correctionAttempts,
  ...submissionAttempts,
  ...deadlineAttempts,
} satisfies Record<string, (scene: Scene) => RequestCommand>;

/** Each group of them, in which a name must be the group's own: a later one would take its place unseen. */
export const attemptGroups: readonly object[] = [
  addressingAttempts,
  dossierAttempts,
  opinionAttempts,
  correctionAttempts,
  submissionAttempts,
  deadlineAttempts,
];
