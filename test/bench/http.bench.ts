import { randomUUID } from 'node:crypto';
import { type Position, schema } from '#lib/event-sourcing';
import { migrateEventStore, PostgresEventStore } from '#lib/event-store-postgres';
import { openPool } from '#lib/postgres';
import { migrateReadModels, PostgresReadStore, untilSeen } from '#lib/read-models';
import { bareInsert, rate } from './appends.bench.js';
import { type Figure, median } from './figure.js';
import { ASKED, LEAD, letter, opinion, PASSWORD, populate, submission } from './http/city.js';
import { type Answered, type Call, clientsOf } from './http/clients.js';
import { startApi, startWorker } from './http/processes.js';

const CLIENTS = 16;
const RUN_MS = 3_000;

type Post = (call: Call) => Promise<Answered>;
type Tokens = Readonly<Record<string, string>>;

/** One client: matter after matter, five commands each, until the time is up. */
const client = async (post: Post, tokens: Tokens, until: number, told: (one: Answered) => void) => {
  const act = async (agency: string, path: string, body: object) => {
    const answered = await post({ path, body, token: tokens[agency] ?? '' });
    told(answered);
    return answered;
  };
  while (performance.now() < until) {
    const { body } = await act(LEAD, '/requests', letter(`1/${randomUUID()}`));
    const request = `/requests/${body['requestId'] ?? ''}`;
    for (const agency of ASKED)
      await act(agency, `${request}/consultations/${agency}/opinions`, opinion);
    await act(LEAD, `${request}/lead-position`, { position: 'Đề nghị chấp thuận' });
    await act(LEAD, `${request}/submission`, submission);
  }
};

interface Run {
  readonly perSecond: number;
  readonly milliseconds: readonly number[];
}

const load = async (post: Post, tokens: Tokens, told: (one: Answered) => void): Promise<Run> => {
  const milliseconds: number[] = [];
  const started = performance.now();
  const answered = (one: Answered) => {
    milliseconds.push(one.milliseconds);
    told(one);
  };
  await Promise.all(
    Array.from({ length: CLIENTS }, () => client(post, tokens, started + RUN_MS, answered)),
  );
  const perSecond = (milliseconds.length * 1_000) / (performance.now() - started);
  return { perSecond, milliseconds };
};

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

/** The position inside an `X-Position`. */
const positionIn = (token: string): Position =>
  (JSON.parse(Buffer.from(token, 'base64url').toString('utf8')) as [string, Position])[1];

/**
 * Commands over HTTP from 16 clients on the same machine, API and worker in processes of their own: rate, waiting
 * time, the share of bare appends measured beside each round, and how far a view lags behind an answer.
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
  const bare = await bareInsert(databaseUrl);
  await populate(store, pool);
  const tokens: Record<string, string> = {};
  for (const login of [LEAD, ...ASKED]) {
    const { body } = await clients.post({ path: '/session', body: { login, password: PASSWORD } });
    tokens[login] = body['token'] ?? '';
  }

  const measure = async (what: string, lags?: number[]): Promise<readonly Figure[]> => {
    const runs: Run[] = [];
    const rates: number[] = [];
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
      const reference = await rate(bare.append, CLIENTS);
      // The first round warms up.
      if (round === 0) continue;
      runs.push(run);
      rates.push(reference);
    }
    const ours = median(runs.map(({ perSecond }) => perSecond));
    const reference = median(rates);
    const waits = (share: number) =>
      median(runs.map(({ milliseconds }) => percentile(milliseconds, share)));
    return [
      {
        what: `commands over HTTP, ${CLIENTS} clients, ${what}, against bare INSERT`,
        ours,
        reference,
        ratio: ours / reference,
        unit: 'commands/s',
      },
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
    await bare.close();
    await store.close();
    await pool.end();
  }
};
