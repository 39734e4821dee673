import { type Position, schema } from '#lib/event-sourcing';
import { migrateEventStore, PostgresEventStore } from '#lib/event-store-postgres';
import { openPool } from '#lib/postgres';
import { migrateReadModels, PostgresReadStore, untilSeen } from '#lib/read-models';
import { rate } from './appends.bench.js';
import { bareInsert } from './bare-insert.js';
import { type Figure, median } from './figure.js';
import { ASKED, LEAD, PASSWORD, populate } from './http/city.js';
import { type Answered, clientsOf } from './http/clients.js';
import { CLIENTS, load, percentile, type Run } from './http/load.js';
import { startApi, startWorker } from './http/processes.js';
import { recordedAppends } from './http/recorded-appends.js';

/** The position inside an `X-Position`. */
const positionIn = (token: string): Position =>
  (JSON.parse(Buffer.from(token, 'base64url').toString('utf8')) as [string, Position])[1];

/**
 * Commands over HTTP from 16 clients on the same machine, API and worker in processes of their own: rate, waiting
 * time, and how far a view lags behind an answer. Beside each round a bare `INSERT` is measured twice: of the very
 * events that the commands record, two or three large ones each, and of one usual event.
 */
export const httpBench = async ({
  databaseUrl,
  rounds = 5,
}: {
  readonly databaseUrl: string;
  readonly rounds?: number;
}): Promise<readonly Figure[]> => {
  const pool = openPool(databaseUrl, { name: 'bench' });
  await migrateEventStore(pool);
  await migrateReadModels(pool);
  const store = new PostgresEventStore(pool, { schema: schema() });
  const readStore = new PostgresReadStore(pool);
  const api = await startApi(databaseUrl);
  const clients = clientsOf(api.port, CLIENTS);
  await populate(store, pool);
  const tokens: Record<string, string> = {};
  for (const login of [LEAD, ...ASKED]) {
    const { body } = await clients.post({ path: '/session', body: { login, password: PASSWORD } });
    tokens[login] = body['token'] ?? '';
  }

  await load(clients.post, tokens, () => undefined);
  const appends = await recordedAppends(pool);
  const same = await bareInsert(databaseUrl, { table: 'bare_commands', appends });
  const usual = await bareInsert(databaseUrl);

  const measure = async (what: string, lags?: number[]): Promise<readonly Figure[]> => {
    const runs: Run[] = [];
    const rates = { same: [] as number[], usual: [] as number[] };
    for (let round = 0; round <= rounds; round += 1) {
      let waiting = false;
      const sampleLag = async ({ position }: Answered) => {
        if (!lags || waiting) return;
        waiting = true;
        const answered = performance.now();
        await untilSeen('request-board', positionIn(position), { store, readStore });
        if (round > 0) lags.push(performance.now() - answered);
        waiting = false;
      };
      const run = await load(clients.post, tokens, (one) => void sampleLag(one));
      const references = {
        same: await rate(same.append, CLIENTS),
        usual: await rate(usual.append, CLIENTS),
      };
      // The first round warms up.
      if (round === 0) continue;
      runs.push(run);
      rates.same.push(references.same);
      rates.usual.push(references.usual);
    }
    const ours = median(runs.map(({ perSecond }) => perSecond));
    const against = (what: string, reference: number): Figure => ({
      what,
      ours,
      reference,
      ratio: ours / reference,
      unit: 'commands/s',
    });
    const waits = (share: number) =>
      median(runs.map(({ milliseconds }) => percentile(milliseconds, share)));
    return [
      against(
        `commands over HTTP, ${CLIENTS} clients, ${what}, against bare INSERT of the same events`,
        median(rates.same),
      ),
      against(
        `commands over HTTP, ${CLIENTS} clients, ${what}, against bare INSERT of one usual event`,
        median(rates.usual),
      ),
      { what: `a command over HTTP, ${what}, median`, ours: waits(0.5), unit: 'ms' },
      { what: `a command over HTTP, ${what}, p99`, ours: waits(0.99), unit: 'ms' },
    ];
  };

  try {
    const stopped = await measure('worker stopped');
    const worker = startWorker(databaseUrl);
    try {
      const head = await store.head();
      const patience = 60_000;
      if (head !== 'start') await untilSeen('request-board', head, { store, readStore, patience });
      const lags: number[] = [];
      const following = await measure('every projection following', lags);
      const lag = percentile(lags, 0.99);
      return [
        ...stopped,
        ...following,
        { what: 'live lag of a view under that load, p99', ours: lag, unit: 'ms' },
      ];
    } finally {
      await worker.stop();
    }
  } finally {
    clients.close();
    await api.stop();
    await same.close();
    await usual.close();
    await store.close();
    await pool.end();
  }
};
