import { Pool } from 'pg';
import { Clock } from '#lib/application';
import { EventStore } from '#lib/event-sourcing';
import { PostgresReadStore, projections, untilSeen, WorkerReports } from '#lib/read-models';
import { type ApiUnderTest, STARTING_MS } from '../../testing/api-under-test.js';
import { letter } from '../../testing/letters.js';
import { partiesUnderTest } from '../../testing/parties-under-test.js';
import { follow } from '../../testing/worker-under-test.js';
import { Positions } from '../http/positions.js';
import type { HealthView } from './health.view.js';

type State = 'live' | 'building' | 'retrying' | 'stopped';

/** The projections, and the automations that restate windows and pin rules anew. */
const FOLLOWERS = [...projections.map(({ name }) => name), 'restating', 'repinning'];

describe('How the system is', () => {
  let api: ApiUnderTest;
  let token: string;
  beforeAll(async () => {
    ({ api, lead: token } = await partiesUnderTest());
  }, STARTING_MS);
  afterAll(() => api.close());

  const now = () => api.app.get(Clock).now();
  const reported = (reports: Readonly<Record<string, { state: State; reason?: string }>> = {}) =>
    api.app.get(WorkerReports).projections(
      'a-worker',
      FOLLOWERS.map((name) => ({
        projection: name,
        caughtUpAt: now(),
        ...(reports[name] ?? { state: 'live' }),
      })),
    );
  const ran = async (failed = 0, ladderFailed = 0, successionFailed = 0) => {
    const reports = api.app.get(WorkerReports);
    const run = { askedAt: now(), tookMs: 4, requests: 2 };
    await reports.keeper('deadline-keeper', { ...run, failed });
    await reports.keeper('ladder-keeper', { ...run, failed: ladderFailed });
    await reports.keeper('succession', { ...run, failed: successionFailed });
  };
  const laterBy = (seconds: number) =>
    api.app.get(Pool).query(
      `with projections as (update read_models.projection_health set
         reported_at = reported_at - make_interval(secs => $1),
         caught_up_at = caught_up_at - make_interval(secs => $1))
       update read_models.keeper_health set asked_at = asked_at - make_interval(secs => $1)`,
      [seconds],
    );
  const health = async () => (await api.get('/health', { token })).body as HealthView;

  beforeEach(async () => {
    await reported();
    await ran();
  });

  it('is ok while every projection is live and the deadline keeper runs', async () => {
    const { status, body } = await api.get('/health', { token });
    expect({ status, body }).toMatchObject({
      status: 200,
      body: {
        status: 'ok',
        checks: { database: { ok: true }, eventStore: { ok: true } },
        keeper: { ok: true, requests: 2, failed: 0 },
        ladder: { ok: true, requests: 2, failed: 0 },
        succession: { ok: true, requests: 2, failed: 0 },
      },
    });
    expect((await health()).projections).toEqual(
      FOLLOWERS.map((name) => ({
        projection: name,
        state: 'live',
        ok: true,
        behindSeconds: expect.any(Number),
      })),
    );
  });

  it('says when a worker stopped reporting, of each projection and of the keeper', async () => {
    await laterBy(31);
    const { status, projections: all, keeper } = await health();
    expect(status).toBe('degraded');
    expect(all).toHaveLength(FOLLOWERS.length);
    for (const each of all ?? [])
      expect(each).toMatchObject({ ok: false, state: 'silent', reason: 'no worker reports on it' });
    expect(keeper).toMatchObject({ ok: false, reason: 'it last ran 31 s ago' });
  });

  it('says which projection stopped, and why', async () => {
    await reported({ accountability: { state: 'stopped', reason: 'event 7 cannot be read' } });
    const { status, projections: all } = await health();
    expect(status).toBe('degraded');
    expect(all?.filter(({ ok }) => !ok)).toMatchObject([
      {
        projection: 'accountability',
        state: 'stopped',
        reason: 'it stopped and needs a person: event 7 cannot be read',
      },
    ]);
  });

  it('says when passed windows could not be noticed', async () => {
    await ran(2);
    expect(await health()).toMatchObject({ status: 'degraded', keeper: { ok: false, failed: 2 } });
  });

  it('says when notices of the ladder could not be posted', async () => {
    await ran(0, 1);
    expect(await health()).toMatchObject({
      status: 'degraded',
      keeper: { ok: true },
      ladder: { ok: false, failed: 1 },
    });
  });

  it('says when what ended bodies owe could not be passed on', async () => {
    await ran(0, 0, 3);
    expect(await health()).toMatchObject({
      status: 'degraded',
      ladder: { ok: true },
      succession: { ok: false, failed: 3 },
    });
  });

  it('tells those who are not signed in that it is degraded, and no more; calls are still served', async () => {
    await laterBy(31);
    expect(await api.get('/health')).toMatchObject({ status: 200, body: { status: 'degraded' } });
    expect((await api.get('/health')).body).toEqual({ status: 'degraded' });
  });

  describe('in figures', () => {
    const figures = async () => {
      const { body } = await api.get('/metrics', { token });
      return String(body);
    };

    it('has the lag and the state of every projection', async () => {
      await reported({ accountability: { state: 'stopped' } });
      await laterBy(5);
      const text = await figures();
      for (const { name } of projections)
        expect(text).toMatch(
          new RegExp(`^dunghan_projection_lag_seconds\\{projection="${name}"\\} [5-9]`, 'm'),
        );
      expect(text).toContain(
        'dunghan_projection_state{projection="accountability",state="stopped"} 1',
      );
    });

    it('has the open windows, and those that passed and nobody noticed', async () => {
      const following = await follow(api.app);
      const opened = await api.post('/requests', { token, body: letter() });
      expect(opened.status).toBe(201);
      const [store, readStore] = [api.app.get(EventStore), api.app.get(PostgresReadStore)];
      const position = await api.app.get(Positions).read(opened.body.position);
      expect(
        await untilSeen('deadline-board', position, { store, readStore, patience: 20_000 }),
      ).toBe(true);
      const text = await figures();
      expect(text).toMatch(/^dunghan_open_windows\{passed="no"\} 2$/m);
      expect(text).toMatch(/^dunghan_open_windows\{passed="yes"\} 0$/m);
      await following.stop();
    }, 30_000);

    it("has the deadline keeper's last run", async () => {
      await laterBy(31);
      const [, at] =
        /^dunghan_keeper_last_run_timestamp_seconds (\S+)$/m.exec(await figures()) ?? [];
      expect(Date.now() / 1000 - Number(at)).toBeGreaterThanOrEqual(30);
    });

    it('has the last run over the ladders', async () => {
      const text = await figures();
      expect(text).toMatch(/^dunghan_ladder_last_run_timestamp_seconds \S+$/m);
      expect(text).toMatch(/^dunghan_ladder_last_run_requests\{failed="no"\} 2$/m);
    });

    it('has the last look at what ended bodies owe', async () => {
      expect(await figures()).toMatch(/^dunghan_succession_last_run_timestamp_seconds \S+$/m);
    });

    it('has the appends and the decisions', async () => {
      const text = await figures();
      expect(text).toMatch(/^dunghan_append_seconds_count \d+$/m);
      expect(text).toContain('# TYPE dunghan_decide_seconds histogram');
    });
  });
});
