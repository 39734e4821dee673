import { accept } from '#lib/event-sourcing';
import type { RestateWindows } from '../request.commands.js';
import type { RequestDecision } from '../request.vocabulary.js';
import type { Case } from '../rules/existing.js';
import { restated } from '../rules/restatement.js';

/**
 * A calendar was published, or a window was opened on an older version of one: every window of the request is counted
 * again. One that was counted on the newest version, or comes to the same on it, is left alone; so is a settled judgement
 * that would worsen (R14).
 */
export const restateWindows = (_: RestateWindows, on: Case): RequestDecision =>
  accept(
    ...[...on.request.consultations].flatMap(([agency, consultation]) => {
      const outcome = restated(agency, consultation, on);
      return outcome.kind === 'restated' ? outcome.events : [];
    }),
  );
