import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { performance } from 'node:perf_hooks';
import { anonymous, signIn } from '../support/client.js';
import { type Installation, installation, start, STARTING_MS } from '../support/dung-han.js';

/** Of a spec that starts twice. */
const STARTING_TWICE_MS = 2 * STARTING_MS;
/** What npm start promises whoever stops it. */
const STOPPED_WITHIN_MS = 10_000;

describe('npm start', () => {
  let installed: Installation;
  beforeEach(async () => {
    installed = await installation();
  });
  afterEach(() => installed.remove());

  const withoutDemo = { args: ['--no-demo'] };

  it(
    'without demonstration data is usable: the city’s register is loaded and an account can see it',
    async () => {
      const system = await start(installed, withoutDemo);
      const office = await signIn(system.url, installed, 'theodoi.vpub');
      const { status, body } = await office.get('/agencies');
      expect(status).toBe(200);
      expect(JSON.stringify(body)).toContain('Sở Xây dựng');
      expect(JSON.stringify(body)).not.toContain('demonstration":true');
      system.kill('SIGTERM');
      expect(await system.ended).toMatchObject({ code: 0 });
    },
    STARTING_MS,
  );

  it(
    'stops everything within ten seconds, and starts again on what was there',
    async () => {
      const first = await start(installed, withoutDemo);
      const before = performance.now();
      first.kill('SIGTERM');
      expect(await first.ended).toMatchObject({ code: 0 });
      expect(performance.now() - before).toBeLessThan(STOPPED_WITHIN_MS);
      await expect(anonymous(first.url).get('/health')).rejects.toThrow();

      const second = await start(installed, withoutDemo);
      await signIn(second.url, installed, 'quantri');
      second.kill('SIGINT');
      expect(await second.ended).toMatchObject({ code: 0 });
    },
    STARTING_TWICE_MS,
  );

  it(
    'refuses a second start on the same data in one sentence',
    async () => {
      const system = await start(installed, withoutDemo);
      await expect(start(installed, withoutDemo)).rejects.toThrow(
        /^It ended \(1\): The system is already running on the data .+\.\n$/,
      );
      system.kill('SIGTERM');
      await system.ended;
    },
    STARTING_TWICE_MS,
  );

  it(
    'names the port where another program has it',
    async () => {
      const other = createServer().listen(0, '127.0.0.1');
      await once(other, 'listening');
      const { port } = other.address() as AddressInfo;
      await expect(start(installed, { ...withoutDemo, port })).rejects.toThrow(
        `It ended (1): Port ${port} is taken by another program: stop that one, or choose another PORT.\n`,
      );
      other.close();
    },
    STARTING_MS,
  );

  it(
    'killed, leaves nothing behind that the next start minds',
    async () => {
      const first = await start(installed, withoutDemo);
      first.kill('SIGKILL');
      await first.ended;
      const second = await start(installed, {
        ...withoutDemo,
        port: Number(new URL(first.url).port),
      });
      expect(second.url).toBe(first.url);
      await signIn(second.url, installed, 'quantri');
      second.kill('SIGTERM');
      await second.ended;
    },
    STARTING_TWICE_MS,
  );
});
