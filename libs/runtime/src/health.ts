import { setTimeout as after } from 'node:timers/promises';

/** Resolves when all is well; what it throws is why not. */
export type HealthCheck = () => Promise<void>;

export interface CheckAnswer {
  readonly ok: boolean;
  readonly reason?: string;
}

export interface Health {
  readonly status: 'ok' | 'failing';
  /** Why, by check: for those signed in only. */
  readonly checks: Readonly<Record<string, CheckAnswer>>;
}

const ANSWER_WITHIN_MS = 2_000;

/** The answer, if it comes within two seconds: who asks how a system is must not hang with it. Throws if not. */
export const inTime = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
  const stop = new AbortController();
  const late = after(ANSWER_WITHIN_MS, undefined, { signal: stop.signal }).then((): never => {
    throw new Error(`no answer within ${ANSWER_WITHIN_MS} ms`);
  });
  try {
    return await Promise.race([ask(), late]);
  } finally {
    stop.abort();
    late.catch(() => undefined);
  }
};

/** What can be wrong with this process, asked all at once and never for longer than two seconds. */
export class HealthChecks {
  private readonly checks: Map<string, HealthCheck>;

  constructor(checks: Readonly<Record<string, HealthCheck>> = {}) {
    this.checks = new Map(Object.entries(checks));
  }

  add(name: string, check: HealthCheck): void {
    this.checks.set(name, check);
  }

  async run(): Promise<Health> {
    const answers = await Promise.all(
      [...this.checks].map(async ([name, check]): Promise<readonly [string, CheckAnswer]> => {
        try {
          await inTime(check);
          return [name, { ok: true }];
        } catch (error) {
          const reason = error instanceof Error ? error.message : String(error);
          return [name, { ok: false, reason }];
        }
      }),
    );
    const status = answers.every(([, { ok }]) => ok) ? 'ok' : 'failing';
    const checks = Object.fromEntries<CheckAnswer>(answers);
    return { status, checks };
  }
}
