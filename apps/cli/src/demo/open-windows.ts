import { type RequestEvent, requestOf } from '#lib/coordination';
import type { Instant } from '#lib/working-time';

/** When the windows still running pass, each moment once, the next first. */
export const windowsPass = (events: readonly RequestEvent[]): readonly Instant[] => {
  const request = requestOf(events);
  // A request that was withdrawn or concluded on waits for nobody.
  if (request.status !== 'open' && request.status !== 'submitted') return [];
  const passing = [...request.consultations.values()].flatMap((consultation) =>
    consultation.status === 'running' && !consultation.clock.due.provisional
      ? [consultation.clock.due.dueAt]
      : [],
  );
  return [...new Set(passing)].toSorted();
};
