import { setTimeout as pause } from 'node:timers/promises';
import type { Answer } from '../../apps/api/testing/answer.js';
import type { Client } from './client.js';
import { letter } from './letters.js';

/** Between two tries: the load it puts on a system that is down, not a wait for anything. */
const BETWEEN_TRIES_MS = 50;
/** Longer than any restart; whoever waits longer has lost the system. */
const PATIENCE_MS = 120_000;

/** The command itself was wrong: trying again would not help. */
class Refused extends Error {}

/** The letter of that number, sent as a careful sender does: with the same key until an answer comes. */
const openedAtLast = async (lead: Client, number: number): Promise<Answer> => {
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

const idIn = ({ body }: Answer): string => (body as { requestId: string }).requestId;

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

export interface ManySent {
  /** The request of every command that was acknowledged. */
  readonly acknowledged: readonly string[];
  /** The requests on the board, in no order, once it has seen the last of them. */
  readonly listed: readonly string[];
}

/**
 * `commands` letters sent by `clients` at once. After so many acknowledged ones the interruption of that number
 * happens; a client that is interrupted tries again.
 */
export const sendMany = async (
  lead: Client,
  { commands, clients }: { readonly commands: number; readonly clients: number },
  interruptions: Readonly<Record<number, () => Promise<void>>>,
): Promise<ManySent> => {
  const acknowledged = new Map<number, string>();
  let next = 1;
  const client = async () => {
    for (let number = next++; number <= commands; number = next++) {
      acknowledged.set(number, idIn(await openedAtLast(lead, number)));
      await interruptions[acknowledged.size]?.();
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  // The board that shows one more shows all before it.
  const oneMore = await openedAtLast(lead, commands + 1);
  const listed = await everyRequest(lead, oneMore.headers.get('x-position') ?? '');
  return { acknowledged: [...acknowledged.values(), idIn(oneMore)], listed };
};
