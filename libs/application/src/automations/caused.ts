import type { RequestId } from '#lib/coordination';
import type { Origin, Recorded } from '#lib/event-sourcing';
import { uuidV5 } from '../uuid-v5.js';

// Drawn once for this system; changing it would have everything tried once more, to no effect.
const RESTATEMENTS = '7e1c64b0-52f8-5b6d-9d0c-3f3a8e6d9b21';

/** On whose behalf an automation tells a request something: the same cause tells it once, however often it is followed. */
export const causedBy = (cause: Recorded, automation: string, requestId: RequestId): Origin => ({
  actor: { kind: 'automation', automation },
  correlationId: cause.metadata.correlationId,
  causationId: cause.id,
  commandId: uuidV5(RESTATEMENTS, JSON.stringify([cause.id, requestId])),
});
