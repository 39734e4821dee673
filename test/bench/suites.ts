import process from 'node:process';
import { appendsBench } from './appends.bench.js';
import type { BenchServer } from './bench-server.js';
import { catchUpBench } from './catch-up.bench.js';
import { dueDates } from './due-dates.bench.js';
import type { Figure } from './figure.js';
import { httpBench } from './http.bench.js';
import { importBench } from './import.bench.js';
import { keeperBench } from './keeper.bench.js';
import { ladderBench } from './ladder.bench.js';
import { readModelsBench } from './read-models.bench.js';

export interface Suite {
  readonly name: string;
  readonly run: (server: BenchServer) => Promise<readonly Figure[]>;
}

/** On a database of its own, so that no suite measures what another left behind. */
const onDatabase =
  (bench: (options: { readonly databaseUrl: string }) => Promise<readonly Figure[]>) =>
  async (server: BenchServer): Promise<readonly Figure[]> =>
    bench({ databaseUrl: await server.newDatabase() });

/** Only where a KurrentDB is named: there is none in this project. */
const kurrent: readonly Suite[] = (() => {
  const url = process.env['EVENTSTORE_URL'];
  if (url === undefined || url === '') return [];
  const run = async () => {
    const { kurrentBench } = await import('./kurrent.bench.js');
    return kurrentBench(url);
  };
  return [{ name: 'kurrent', run }];
})();

export const suites: readonly Suite[] = [
  { name: 'due-dates', run: () => dueDates() },
  { name: 'appends', run: onDatabase(appendsBench) },
  { name: 'catch-up', run: onDatabase(catchUpBench) },
  { name: 'read-models', run: onDatabase(readModelsBench) },
  { name: 'http', run: onDatabase(httpBench) },
  { name: 'keeper', run: onDatabase(keeperBench) },
  { name: 'ladder', run: onDatabase(ladderBench) },
  { name: 'import', run: (server) => importBench(() => server.newDatabase()) },
  ...kurrent,
];
