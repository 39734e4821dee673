import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Clock } from '#lib/application';
import { AUTOMATIONS, NoticeLapses, type RequestId } from '#lib/coordination';
import type { Origin } from '#lib/event-sourcing';
import { type KeeperReport, PassedWindows } from '#lib/read-models';
import type { Instant } from '#lib/working-time';
import { toldEach } from '../told-at-once.js';

/** Windows asked for at once. */
const PAGE = 1_000;

/**
 * When a window passes without a reply, then have it noticed. The board may be behind and another keeper at
 * work: the decider has the last word, so a doubled, late or stale run changes nothing.
 */
@Injectable()
export class DeadlineKeeper {
  private readonly logger = new Logger(DeadlineKeeper.name);

  constructor(
    private readonly clock: Clock,
    private readonly queries: QueryBus,
    private readonly commands: CommandBus,
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
      failed += await toldEach(found.requests, (requestId) => this.tell(requestId, run));
      nextDueAt = found.nextDueAt;
      after = found.last;
      if (!after) break;
    }
    const tookMs = performance.now() - startedAt;
    return { askedAt, tookMs, requests, failed, ...(nextDueAt && { nextDueAt }) };
  }

  /** One request that cannot be told must not keep the others from it. */
  private async tell(requestId: RequestId, run: string): Promise<boolean> {
    try {
      await this.commands.execute(new NoticeLapses({ requestId }, originOf(run)));
      return true;
    } catch (failure) {
      this.logger.warn({ requestId, err: failure }, 'A lapse could not be noticed; tried again');
      return false;
    }
  }
}

const originOf = (run: string): Origin => ({
  actor: { kind: 'automation', automation: AUTOMATIONS.deadlineKeeper },
  correlationId: run,
  causationId: AUTOMATIONS.deadlineKeeper,
  commandId: randomUUID(),
});
