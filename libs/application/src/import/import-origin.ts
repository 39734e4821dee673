import { createHash } from 'node:crypto';
import { AUTOMATIONS } from '#lib/coordination';
import type { Origin } from '#lib/event-sourcing';

/** The same step of the same row always has the same key, so that a repeated step is recorded once. */
const originOf =
  (automation: string) =>
  (correlationId: string, step: string, content: object): Origin => ({
    actor: { kind: 'automation', automation },
    correlationId,
    causationId: correlationId,
    commandId: createHash('sha256')
      .update(JSON.stringify([step, content]))
      .digest('base64url'),
  });

export const importOrigin = originOf(AUTOMATIONS.import);
export const keeperOrigin = originOf(AUTOMATIONS.deadlineKeeper);
