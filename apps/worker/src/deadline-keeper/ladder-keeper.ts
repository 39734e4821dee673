import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { FactsOfTheDay } from '#lib/application';
import { ClimbLadder } from '#lib/coordination';
import { type KeeperReport, LaddersDue } from '#lib/read-models';
import { Told } from './told.js';

/** Windows looked at at once. */
const PAGE = 1_000;

/**
 * When a due date comes near or has passed, then have those told whom the ladder names. As with lapses the decider has
 * the last word: a doubled, late or stale run posts nothing twice.
 */
@Injectable()
export class LadderKeeper {
  constructor(
    private readonly facts: FactsOfTheDay,
    private readonly queries: QueryBus,
    private readonly told: Told,
  ) {}

  /** Asks which ladders have a rung to climb, and has every one of them climbed. */
  async look(): Promise<KeeperReport> {
    const startedAt = performance.now();
    const facts = this.facts.ofNow();
    const run = randomUUID();
    let requests = 0;
    let failed = 0;
    for (let after: LaddersDue['asked']['after']; ;) {
      const asked = { ...facts, limit: PAGE, ...(after && { after }) };
      const found = await this.queries.execute(new LaddersDue(asked));
      requests += found.requests.length;
      failed += await this.told.each(
        found.requests,
        run,
        (requestId, origin) => new ClimbLadder({ requestId }, origin),
      );
      after = found.last;
      if (!after) break;
    }
    return { askedAt: facts.now, tookMs: performance.now() - startedAt, requests, failed };
  }
}
