// A process of its own, started by `whileProjecting`: the read models follow on another core, and stop with their parent.
import process from 'node:process';
import { EventStore } from '#lib/event-sourcing';
import { PostgresReadStore, projections, runProjection } from '#lib/read-models';
import type { StoppedReadModel } from './projecting.js';
import { withSystem } from './with-system.js';

await withSystem([], async (system) => {
  const stop = new AbortController();
  process.once('SIGTERM', () => stop.abort());
  const store = system.get(EventStore);
  const readStore = system.get(PostgresReadStore);
  await Promise.all(
    projections.map((projection) =>
      runProjection(projection, {
        store,
        readStore,
        signal: stop.signal,
        onStatus: (status) => {
          if (status.state !== 'stopped') return;
          const stopped: StoppedReadModel = {
            projection: projection.name,
            reason: String(status.reason),
          };
          process.send?.(stopped);
        },
      }),
    ),
  );
});
