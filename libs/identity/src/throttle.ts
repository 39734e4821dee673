import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';

/** Failures a key may have before it must wait, and how long that is remembered. */
interface Allowance {
  readonly key: string;
  readonly free: number;
}

const LONGEST_WAIT_MS = 15 * 60_000;
const FIRST_WAIT_MS = 1_000;
/** Failures older than this no longer count. */
const REMEMBERED_MS = 60 * 60_000;

/** Doubles with every failure past the free ones. */
const waitAfter = (failures: number, free: number): number =>
  failures < free ? 0 : Math.min(FIRST_WAIT_MS * 2 ** (failures - free), LONGEST_WAIT_MS);

/**
 * Five wrong passwords from one address for one login are free, and fifty for one login from
 * anywhere: whoever guesses must wait, and cannot lock another person out from afar at no cost.
 */
const allowances = (login: string, address: string): readonly Allowance[] => [
  { key: JSON.stringify([login, address]), free: 5 },
  { key: JSON.stringify([login]), free: 50 },
];

/** Counts failed sign-ins in the database, so that every process counts the same. */
@Injectable()
export class Throttle {
  constructor(private readonly pool: Pool) {}

  /** Milliseconds until this login may be tried again from this address; 0 when it may be now. */
  async wait(login: string, address: string, now: Date): Promise<number> {
    const allowed = allowances(login, address);
    const { rows } = await this.pool.query<{ key: string; failures: number; failedAt: Date }>(
      `select key, failures, failed_at as "failedAt" from sign_in_failure where key = any($1)`,
      [allowed.map(({ key }) => key)],
    );
    const waits = allowed.map(({ key, free }) => {
      const row = rows.find((candidate) => candidate.key === key);
      if (!row) return 0;
      const since = now.getTime() - row.failedAt.getTime();
      return since >= REMEMBERED_MS ? 0 : waitAfter(row.failures, free) - since;
    });
    return Math.max(0, ...waits);
  }

  async failed(login: string, address: string, now: Date): Promise<void> {
    const keys = allowances(login, address).map(({ key }) => key);
    await this.pool.query(
      `insert into sign_in_failure (key, failures, failed_at)
       select key, 1, $2 from unnest($1::text[]) key
       on conflict (key) do update set
         failures = case when sign_in_failure.failed_at < $3
                         then 1 else sign_in_failure.failures + 1 end,
         failed_at = excluded.failed_at`,
      [keys, now, new Date(now.getTime() - REMEMBERED_MS)],
    );
  }

  async succeeded(login: string, address: string): Promise<void> {
    const keys = allowances(login, address).map(({ key }) => key);
    await this.pool.query('delete from sign_in_failure where key = any($1)', [keys]);
  }
}
