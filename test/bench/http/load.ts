import { randomUUID } from 'node:crypto';
import { ASKED, LEAD, letter, opinion, submission } from './city.js';
import type { Answered, Call } from './clients.js';

export const CLIENTS = 16;
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

export interface Run {
  readonly perSecond: number;
  readonly milliseconds: readonly number[];
}

/** Every client at once, for three seconds. */
export const load = async (
  post: Post,
  tokens: Tokens,
  told: (one: Answered) => void,
): Promise<Run> => {
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

export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
