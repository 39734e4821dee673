import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Clock } from '#lib/application';
import { NoticeLapses } from '#lib/coordination';
import { type KeeperReport, PassedWindows } from '#lib/read-models';
import type { Instant } from '#lib/working-time';
import { Told } from './told.js';

/** Windows asked for at once. */
const PAGE = 1_000;

/**
 * When a window passes without a reply, then have it noticed. The board may be behind and another keeper at
 * work: the decider has the last word, so a doubled, late or stale run changes nothing.
 */
@Injectable()
export class DeadlineKeeper {
  constructor(
    private readonly clock: Clock,
    private readonly queries: QueryBus,
    private readonly told: Told,
  ) {}

  /** Asks which windows have passed, and has every one of them noticed. */
  async look(): Promise<KeeperReport> {
    const startedAt = performance.now();
    const askedAt = this.clock.now();
    const run = randomUUID();
    let requests = 0;
    let failed = 0;
    let nextDueAt: Instant | undefined;
    for (let after: PassedWindows['asked']['after']; ;) {
      const asked = { now: askedAt, limit: PAGE, ...(after && { after }) };
      const found = await this.queries.execute(new PassedWindows(asked));
      requests += found.requests.length;
      failed += await this.told.each(
        found.requests,
        run,
        (requestId, origin) => new NoticeLapses({ requestId }, origin),
      );
      nextDueAt = found.nextDueAt;
      after = found.last;
      if (!after) break;
    }
    const tookMs = performance.now() - startedAt;
    return { askedAt, tookMs, requests, failed, ...(nextDueAt && { nextDueAt }) };
  }
}
