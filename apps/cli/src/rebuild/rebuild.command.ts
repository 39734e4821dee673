import process from 'node:process';
import { EventStore } from '#lib/event-sourcing';
import { PostgresReadStore, projections, rebuildProjection } from '#lib/read-models';
import { withSystem } from '../system/with-system.js';

/** Builds one read model anew beside the live one, then switches. Queries go on meanwhile. */
export const rebuild = async (model: string): Promise<void> => {
  const projection = projections.find(({ name }) => name === model);
  if (!projection) {
    const known = projections.map(({ name }) => name).join(', ');
    process.stderr.write(`There is no read model "${model}": choose ${known}.\n`);
    process.exitCode = 1;
    return;
  }
  const asked = new AbortController();
  process.once('SIGINT', () => asked.abort());
  await withSystem([], async (system) => {
    await rebuildProjection(projection, {
      store: system.get(EventStore),
      readStore: system.get(PostgresReadStore),
      signal: asked.signal,
    });
    process.stdout.write(`${model} was rebuilt and is read from now on.\n`);
  });
};
