import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { FactsOfTheDay } from '#lib/application';
import { ClimbLadder, type RequestId } from '#lib/coordination';
import { AgreementsDue, type KeeperReport, LaddersDue } from '#lib/read-models';
import { Told } from './told.js';

/** Windows looked at at once. */
const PAGE = 1_000;

/**
 * When a due date comes near or has passed, then have those told whom the ladder names; when a silence has outlasted the
 * chases, then have recorded what the rule makes of it. As with lapses the decider has the last word: a doubled, late or
 * stale run posts nothing twice.
 */
@Injectable()
export class LadderKeeper {
  constructor(
    private readonly facts: FactsOfTheDay,
    private readonly queries: QueryBus,
    private readonly told: Told,
  ) {}

  /** Asks which ladders have a rung to climb, or have come to their end, and has every one of them climbed. */
  async look(): Promise<KeeperReport> {
    const startedAt = performance.now();
    const facts = this.facts.ofNow();
    const asked = { ...facts, limit: PAGE };
    const ladders = await this.climbAll((after?: LaddersDue['asked']['after']) =>
      this.queries.execute(new LaddersDue({ ...asked, ...(after && { after }) })),
    );
    const agreements = await this.climbAll((after?: AgreementsDue['asked']['after']) =>
      this.queries.execute(new AgreementsDue({ ...asked, ...(after && { after }) })),
    );
    return {
      askedAt: facts.now,
      tookMs: performance.now() - startedAt,
      requests: ladders.requests + agreements.requests,
      failed: ladders.failed + agreements.failed,
    };
  }

  /** Page by page. */
  private async climbAll<Last>(
    ask: (
      after?: Last,
    ) => Promise<{ readonly requests: readonly RequestId[]; readonly last?: Last }>,
  ): Promise<Pick<KeeperReport, 'requests' | 'failed'>> {
    const run = randomUUID();
    let requests = 0;
    let failed = 0;
    for (let after: Last | undefined; ;) {
      const found = await ask(after);
      requests += found.requests.length;
      failed += await this.told.each(
        found.requests,
        run,
        (requestId, origin) => new ClimbLadder({ requestId }, origin),
      );
      after = found.last;
      if (after === undefined) break;
    }
    return { requests, failed };
  }
}
