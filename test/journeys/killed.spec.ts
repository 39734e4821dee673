import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Answer } from '../../apps/api/testing/answer.js';
import { type Client, signIn } from '../support/client.js';
import {
  dunghan,
  type Installation,
  installation,
  type RunningSystem,
  start,
  STARTING_MS,
} from '../support/dung-han.js';
import { letter } from '../support/letters.js';

const COMMANDS = 1_000;
const CLIENTS = 16;
/** Between two tries of a careful sender: the load it puts on a system that is down, not a wait for anything. */
const BETWEEN_TRIES_MS = 50;
/** Longer than any restart; whoever waits longer has lost the system. */
const PATIENCE_MS = 60_000;

describe('kill -9 in the middle of a thousand commands', () => {
  let installed: Installation;
  let system: RunningSystem;
  let lead: Client;

  beforeAll(async () => {
    installed = await installation();
    system = await start(installed, { args: ['--no-demo'] });
    const { out } = await dunghan(
      installed,
      ...['account', 'chuyenvien.sxd', '--agency', 'SXD', '--role', 'officer'],
      ...['--name', 'Chuyên viên', '--post', 'Chuyên viên'],
    );
    lead = await signIn(system.url, installed, 'chuyenvien.sxd', out.trim().split('\t')[1]);
  }, STARTING_MS);
  afterAll(async () => {
    system.kill('SIGTERM');
    await system.ended;
    await installed.remove();
  }, STARTING_MS);

  const childOf = async (part: 'api' | 'worker'): Promise<number> => {
    const { stdout } = await promisify(execFile)('ps', [
      '-o',
      'pid=,args=',
      '--ppid',
      String(system.processId),
    ]);
    const line = stdout.split('\n').find((each) => each.includes(`apps/${part}/src/main.js`));
    return Number(line?.trim().split(/\s+/)[0]);
  };
  const databaseServer = async (): Promise<number> => {
    const file = join(installed.dataDir, 'postgres', 'cluster', 'postmaster.pid');
    return Number.parseInt(await readFile(file, 'utf8'), 10);
  };
  /** After so many acknowledged commands, that process. */
  const KILLS: Readonly<Record<number, () => Promise<number>>> = {
    200: () => childOf('api'),
    400: () => childOf('worker'),
    600: databaseServer,
    800: () => childOf('api'),
  };

  /** As a careful sender does: the same key until an answer comes. */
  const openedAtLast = async (number: number): Promise<Answer> => {
    const giveUpAt = Date.now() + PATIENCE_MS;
    for (;;) {
      try {
        const answer = await lead.post('/requests', letter(`${number}/SXD-K`), {
          'idempotency-key': `kill-${number}`,
        });
        if (answer.status === 201) return answer;
        if (answer.status < 500) throw new Refused(JSON.stringify(answer.body));
      } catch (error) {
        if (error instanceof Refused || Date.now() > giveUpAt) throw error;
      }
      await pause(BETWEEN_TRIES_MS);
    }
  };

  it(
    'loses no acknowledged one and doubles none',
    async () => {
      const acknowledged = new Map<number, string>();
      let next = 1;
      const client = async () => {
        for (let number = next++; number <= COMMANDS; number = next++) {
          acknowledged.set(number, idIn(await openedAtLast(number)));
          const kill = KILLS[acknowledged.size];
          if (kill) process.kill(await kill(), 'SIGKILL');
        }
      };
      await Promise.all(Array.from({ length: CLIENTS }, client));
      expect(acknowledged.size).toBe(COMMANDS);

      // The board that shows one more shows all before it.
      const oneMore = await openedAtLast(COMMANDS + 1);
      acknowledged.set(COMMANDS + 1, idIn(oneMore));
      const listed = await everyRequest(lead, oneMore.headers.get('x-position') ?? '');
      expect(listed.toSorted()).toEqual([...acknowledged.values()].toSorted());
      const histories = await Promise.all(
        [...acknowledged.values()].slice(0, 20).map((id) => lead.get(`/requests/${id}/history`)),
      );
      for (const { body } of histories) {
        const text = JSON.stringify(body);
        expect(text.match(/"RequestOpened"/g)).toHaveLength(1);
      }
    },
    5 * STARTING_MS,
  );
});

/** The command itself was wrong: trying again would not help. */
class Refused extends Error {}

const idIn = ({ body }: Answer): string => (body as { requestId: string }).requestId;

/** Every id on the board, page after page, once the board has seen that position. */
const everyRequest = async (lead: Client, position: string): Promise<readonly string[]> => {
  const ids: string[] = [];
  let after = '';
  for (let more = true; more;) {
    const { body } = await seen(lead, `/requests?limit=100${after}`, position);
    const page = body as { rows: readonly { requestId: string }[]; next?: string };
    ids.push(...page.rows.map(({ requestId }) => requestId));
    more = page.next !== undefined;
    after = `&cursor=${encodeURIComponent(page.next ?? '')}`;
  }
  return ids;
};

/** The API itself waits for the position, for a while, and answers 503 where that was not long enough. */
const seen = async (lead: Client, path: string, position: string): Promise<Answer> => {
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await lead.get(path, { 'x-read-after': position });
    if (answer.status === 200) return answer;
    if (answer.status !== 503 || Date.now() > giveUpAt)
      throw new Error(JSON.stringify(answer.body));
  }
};
