import type { KeeperHealth, ProjectionHealth, WorkersFound } from '#lib/read-models';
import type { CheckAnswer } from '#lib/runtime';

/** Further behind than this, what is shown is no longer what was recorded a moment ago. */
const BEHIND_AFTER_SECONDS = 60;
/** Keepers look every ten seconds at the least; a run that notices thousands of windows may take a while. */
const STALE_AFTER_SECONDS = 30;

export interface ProjectionAnswer extends CheckAnswer {
  readonly projection: string;
  readonly state: ProjectionHealth['state'];
  /** Since it was last seen at the head of the record, in seconds; absent when it never was. */
  readonly behindSeconds?: number;
}

export interface KeeperAnswer extends CheckAnswer {
  /** Since its last run, in seconds; absent when it never ran. */
  readonly agoSeconds?: number;
  /** Requests with something to be done in its last run, and how many of them could not be told. */
  readonly requests?: number;
  readonly failed?: number;
}

export interface Following {
  readonly status: 'ok' | 'degraded';
  readonly projections: readonly ProjectionAnswer[];
  readonly keeper: KeeperAnswer;
  readonly ladder: KeeperAnswer;
  readonly succession: KeeperAnswer;
}

const seconds = (count: number): string => `${Math.round(count)} s`;

const behind = ({ behindSeconds }: ProjectionHealth): string | undefined =>
  behindSeconds !== undefined && behindSeconds > BEHIND_AFTER_SECONDS
    ? `it was last at the head of the record ${seconds(behindSeconds)} ago`
    : undefined;

/** What is wrong in each state, if anything. */
const troubles: Readonly<
  Record<ProjectionHealth['state'], (health: ProjectionHealth) => string | undefined>
> = {
  live: behind,
  building: () => 'it is being built; queries do not read it yet',
  retrying: ({ reason }) => `it is tried again: ${reason ?? 'no reason was given'}`,
  stopped: ({ reason }) => `it stopped and needs a person: ${reason ?? 'no reason was given'}`,
  silent: () => 'no worker reports on it',
};

const answerOf = (trouble: string | undefined): CheckAnswer =>
  trouble === undefined ? { ok: true } : { ok: false, reason: trouble };

const projectionAnswer = (health: ProjectionHealth): ProjectionAnswer => {
  const { projection, state, behindSeconds } = health;
  return {
    projection,
    state,
    ...answerOf(troubles[state](health)),
    ...(behindSeconds !== undefined && { behindSeconds }),
  };
};

const keeperTrouble = ({ agoSeconds, failed }: KeeperHealth): string | undefined => {
  if (agoSeconds > STALE_AFTER_SECONDS) return `it last ran ${seconds(agoSeconds)} ago`;
  return failed > 0 ? `${failed} requests could not be told` : undefined;
};

const keeperAnswer = (health: KeeperHealth | undefined): KeeperAnswer => {
  if (!health) return { ok: false, reason: 'it has never run' };
  const { agoSeconds, requests, failed } = health;
  return { ...answerOf(keeperTrouble(health)), agoSeconds, requests, failed };
};

/** Whether what follows the record does so, and why not, from what the workers said of themselves. */
export const followingOf = (found: WorkersFound): Following => {
  const projections = found.projections.map(projectionAnswer);
  const keeper = keeperAnswer(found.keeper);
  const ladder = keeperAnswer(found.ladder);
  const succession = keeperAnswer(found.succession);
  const all = [...projections, keeper, ladder, succession];
  const status = all.every(({ ok }) => ok) ? 'ok' : 'degraded';
  return { status, projections, keeper, ladder, succession };
};
