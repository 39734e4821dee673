import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { sendMany } from '../support/careful-sender.js';
import { type Client, signIn } from '../support/client.js';
import {
  dunghan,
  type Installation,
  installation,
  type RunningSystem,
  start,
  startByNpm,
  STARTING_MS,
} from '../support/dung-han.js';
import { descendant } from '../support/processes.js';

const THOUSAND = { commands: 1_000, clients: 16 };
/** Of a spec that starts three times and sends a thousand commands. */
const MANY_STARTS_MS = 5 * STARTING_MS;

const STANDALONE = 'apps/standalone/src/main.js';
const LAUNCHER = 'scripts/run.mjs';

const kill = (processId: number): void => void process.kill(processId, 'SIGKILL');

const databaseServer = async ({ dataDir }: Installation): Promise<number> => {
  const file = join(dataDir, 'postgres', 'cluster', 'postmaster.pid');
  return Number.parseInt(await readFile(file, 'utf8'), 10);
};

/** Each request was opened once, also in the record behind the views. */
const expectOpenedOnce = async (lead: Client, requests: readonly string[]): Promise<void> => {
  const histories = await Promise.all(
    requests.slice(0, 20).map((id) => lead.get(`/requests/${id}/history`)),
  );
  for (const { body } of histories)
    expect(JSON.stringify(body).match(/"RequestOpened"/g)).toHaveLength(1);
};

describe('kill -9 in the middle of a thousand commands', () => {
  let installed: Installation;
  let system: RunningSystem;
  let lead: Client;

  /** An empty system with one account, brought up in one of the two ways. */
  const bringUp = async (way: typeof start): Promise<void> => {
    installed = await installation();
    system = await way(installed, { args: ['--no-demo'] });
    const { out } = await dunghan(
      installed,
      ...['account', 'chuyenvien.sxd', '--agency', 'SXD', '--role', 'officer'],
      ...['--name', 'Chuyên viên', '--post', 'Chuyên viên'],
    );
    lead = await signIn(system.url, installed, 'chuyenvien.sxd', out.trim().split('\t')[1]);
  };
  afterEach(async () => {
    system.kill('SIGTERM');
    await system.ended;
    await installed.remove();
  }, STARTING_MS);

  it(
    'of api, worker and database loses no acknowledged one and doubles none',
    async () => {
      await bringUp(start);
      const part = async (name: 'api' | 'worker') =>
        kill(await descendant(system.processId, `apps/${name}/src/main.js`));
      const { acknowledged, listed } = await sendMany(lead, THOUSAND, {
        200: () => part('api'),
        400: () => part('worker'),
        600: async () => kill(await databaseServer(installed)),
        800: () => part('api'),
      });
      expect(acknowledged).toHaveLength(THOUSAND.commands + 1);
      expect(listed.toSorted()).toEqual(acknowledged.toSorted());
      await expectOpenedOnce(lead, acknowledged);
    },
    MANY_STARTS_MS,
  );

  it(
    'of what npm start runs, of its launcher and of npm itself does neither, once it is started again',
    async () => {
      await bringUp(startByNpm);
      const port = Number(new URL(system.url).port);
      /** Kills it, waits until npm has ended, and starts again where it was. */
      const startAgainAfterKilling = async (processId: number) => {
        kill(processId);
        await system.ended;
        system = await startByNpm(installed, { port });
      };
      const { acknowledged, listed } = await sendMany(lead, THOUSAND, {
        250: async () => startAgainAfterKilling(await descendant(system.processId, STANDALONE)),
        500: async () => startAgainAfterKilling(await descendant(system.processId, LAUNCHER)),
        750: async () => startAgainAfterKilling(system.processId),
      });
      expect(acknowledged).toHaveLength(THOUSAND.commands + 1);
      expect(listed.toSorted()).toEqual(acknowledged.toSorted());
      await expectOpenedOnce(lead, acknowledged);
    },
    MANY_STARTS_MS,
  );
});
